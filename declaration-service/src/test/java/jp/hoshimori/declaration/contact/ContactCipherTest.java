package jp.hoshimori.declaration.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCipherTest {

    private static final UUID ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID OTHER_ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    private static final UUID CONTACT = UUID.fromString("019a0000-0000-7000-8000-000000000011");
    private static final UUID OTHER_CONTACT = UUID.fromString("019a0000-0000-7000-8000-000000000012");
    private static final String ADDRESS = "soumu@example.jp";

    private final ContactKey key = key(1);
    private final ContactCipher cipher = new ContactCipher(key, List.of());

    @Test
    void whatWasSealedOpensAgain() {
        String opened = cipher.open(ORGANIZATION, CONTACT, cipher.seal(ORGANIZATION, CONTACT, ADDRESS));

        assertThat(opened).isEqualTo(ADDRESS);
    }

    @Test
    void aSealedAddressShowsTheKeyItNeedsAndNothingOfItself() {
        String sealed = cipher.seal(ORGANIZATION, CONTACT, ADDRESS);

        assertThat(sealed).startsWith(key.id() + ".").doesNotContain("soumu", "example");
    }

    @Test
    void theSameAddressIsSealedDifferentlyEachTime() {
        String first = cipher.seal(ORGANIZATION, CONTACT, ADDRESS);
        String second = cipher.seal(ORGANIZATION, CONTACT, ADDRESS);

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void everyChangedBitIsNoticed() {
        byte[] stored = stored(cipher.seal(ORGANIZATION, CONTACT, ADDRESS));

        for (int bit = 0; bit < stored.length * Byte.SIZE; bit++) {
            byte[] changed = stored.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> cipher.open(ORGANIZATION, CONTACT, sealed(changed)))
                    .isInstanceOf(UnreadableContactException.class);
        }
    }

    @Test
    void anAddressCopiedIntoAnotherOrganizationsRowDoesNotOpen() {
        String sealed = cipher.seal(ORGANIZATION, CONTACT, ADDRESS);

        assertThatThrownBy(() -> cipher.open(OTHER_ORGANIZATION, CONTACT, sealed))
                .isInstanceOf(UnreadableContactException.class)
                .hasMessageContaining("another row");
    }

    @Test
    void aContactCopiedIntoAnotherRowOfItsOrganizationDoesNotOpen() {
        String sealed = cipher.seal(ORGANIZATION, CONTACT, ADDRESS);

        assertThatThrownBy(() -> cipher.open(ORGANIZATION, OTHER_CONTACT, sealed))
                .isInstanceOf(UnreadableContactException.class)
                .hasMessageContaining("another row");
    }

    @Test
    void afterAChangeOfKeysOldValuesAreReadAndNewOnesUseTheNewKey() {
        String old = cipher.seal(ORGANIZATION, CONTACT, ADDRESS);
        ContactCipher rotated = new ContactCipher(key(2), List.of(key));

        assertThat(rotated.open(ORGANIZATION, CONTACT, old)).isEqualTo(ADDRESS);
        assertThat(rotated.seal(ORGANIZATION, CONTACT, ADDRESS)).startsWith(key(2).id());
    }

    @Test
    void aValueUnderAKeyThatIsNotConfiguredSaysSo() {
        String sealed = cipher.seal(ORGANIZATION, CONTACT, ADDRESS);
        ContactCipher other = new ContactCipher(key(2), List.of());

        assertThatThrownBy(() -> other.open(ORGANIZATION, CONTACT, sealed))
                .isInstanceOf(UnreadableContactException.class)
                .hasMessageContaining("not configured");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "soumu@example.jp", "%s.", "%s.AAAA", "%s.!!!!"})
    void whatWasNeverSealedDoesNotOpen(String stored) {
        assertThatThrownBy(() -> cipher.open(ORGANIZATION, CONTACT, stored.formatted(key.id())))
                .isInstanceOf(UnreadableContactException.class);
    }

    private String sealed(byte[] stored) {
        return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(stored);
    }

    private static byte[] stored(String sealed) {
        return Base64.getUrlDecoder().decode(sealed.substring(sealed.indexOf('.') + 1));
    }

    private static byte[] nonce(String sealed) {
        return Arrays.copyOf(stored(sealed), 12);
    }

    private static ContactKey key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return ContactKey.parse(Base64.getEncoder().encodeToString(bytes));
    }
}
