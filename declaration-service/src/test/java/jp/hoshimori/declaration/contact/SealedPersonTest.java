package jp.hoshimori.declaration.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.contact.model.Person;
import jp.hoshimori.support.secret.ContactCipher;
import jp.hoshimori.support.secret.ContactConfig;
import jp.hoshimori.support.secret.UnreadableContactException;
import org.junit.jupiter.api.Test;

class SealedPersonTest {

    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID CONTACT = UUID.randomUUID();
    private static final Person PERSON =
            new Person("総務担当", Optional.empty(), "soumu@example.jp", Optional.of("03-0000-0000"));

    private final SealedPerson sealed = new SealedPerson(ContactCipher.of(new OneKey()));

    @Test
    void whoWasSealedIsReadAgain() {
        String stored = sealed.seal(ORGANIZATION, CONTACT, PERSON);

        assertThat(sealed.open(ORGANIZATION, CONTACT, stored)).isEqualTo(PERSON);
    }

    @Test
    void aContactCopiedIntoAnotherRowOfItsOrganizationIsNotRead() {
        String stored = sealed.seal(ORGANIZATION, CONTACT, PERSON);

        assertThatThrownBy(() -> sealed.open(ORGANIZATION, UUID.randomUUID(), stored))
                .isInstanceOf(UnreadableContactException.class);
    }

    @Test
    void aContactCopiedToAnotherOrganizationIsNotRead() {
        String stored = sealed.seal(ORGANIZATION, CONTACT, PERSON);

        assertThatThrownBy(() -> sealed.open(UUID.randomUUID(), CONTACT, stored))
                .isInstanceOf(UnreadableContactException.class);
    }

    private record OneKey() implements ContactConfig {

        @Override
        public Optional<String> key() {
            return Optional.of(Base64.getEncoder().encodeToString(new byte[32]));
        }

        @Override
        public Optional<List<String>> previousKeys() {
            return Optional.empty();
        }
    }
}
