package jp.hoshimori.declaration.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.contact.model.Person;
import jp.hoshimori.support.secret.ContactCipher;

/** Writes a person as one sealed text and reads it again. */
@ApplicationScoped
class SealedPerson {

    /** Between the members; none of them has control characters. */
    private static final String SEPARATOR = "\u001f";

    private final ContactCipher cipher;

    SealedPerson(ContactCipher cipher) {
        this.cipher = cipher;
    }

    String seal(UUID organizationId, UUID contactId, Person person) {
        String text = String.join(
                SEPARATOR,
                person.name(),
                person.department().orElse(""),
                person.email(),
                person.phone().orElse(""));
        return cipher.seal(row(organizationId, contactId), text);
    }

    Person open(UUID organizationId, UUID contactId, String sealed) {
        String[] members = cipher.open(row(organizationId, contactId), sealed).split(SEPARATOR, -1);
        return new Person(members[0], given(members[1]), members[2], given(members[3]));
    }

    private static String row(UUID organizationId, UUID contactId) {
        return organizationId + "/" + contactId;
    }

    private static Optional<String> given(String member) {
        return Optional.of(member).filter(text -> !text.isEmpty());
    }
}
