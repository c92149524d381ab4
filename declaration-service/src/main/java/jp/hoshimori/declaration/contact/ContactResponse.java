package jp.hoshimori.declaration.contact;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.declaration.contact.model.Contact;
import jp.hoshimori.declaration.contact.model.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as its organization's people read it. */
@Schema(
        name = "Contact",
        description = "連絡先 / A contact",
        requiredProperties = {"id", "kind", "name", "email", "addedAt"})
record ContactResponse(
        @Schema(examples = ContactExamples.ID) String id,

        @Schema(description = "値は増えることがある / Values may be added: SECURITY, GENERAL", examples = "SECURITY")
        String kind,

        @Schema(examples = "情報システム担当") String name,
        @Schema(examples = "総務部") String department,
        @Schema(examples = "security@example.jp") String email,
        @Schema(examples = "03-0000-0000") String phone,
        Instant addedAt) {

    static ContactResponse of(Contact contact) {
        Person person = contact.person();
        return new ContactResponse(
                contact.id().toString(),
                contact.kind().name(),
                person.name(),
                person.department().orElse(null),
                person.email(),
                person.phone().orElse(null),
                contact.addedAt());
    }

    /** Says nothing of the person, wherever it is printed. */
    @Override
    public String toString() {
        return "ContactResponse[…]";
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "ContactPage", requiredProperties = "items")
    record ContactPage(List<ContactResponse> items, String nextCursor) {}
}
