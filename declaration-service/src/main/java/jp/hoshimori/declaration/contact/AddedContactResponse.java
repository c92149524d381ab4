package jp.hoshimori.declaration.contact;

import java.time.Instant;
import jp.hoshimori.declaration.contact.model.Contact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the one who added a contact is answered. It names nobody: answers to creating requests are kept for a while, and
 * personal data is kept nowhere but sealed.
 */
@Schema(
        name = "AddedContact",
        description = "追加した連絡先の id。内容は getContact で読む / The new contact's id; getContact reads the rest",
        requiredProperties = {"id", "kind", "addedAt"})
record AddedContactResponse(
        @Schema(examples = ContactExamples.ID) String id,
        @Schema(examples = "SECURITY") String kind,
        Instant addedAt) {

    static AddedContactResponse of(Contact contact) {
        return new AddedContactResponse(contact.id().toString(), contact.kind().name(), contact.addedAt());
    }
}
