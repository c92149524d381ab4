package jp.hoshimori.support.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCipherTest {

    private static final String ROW = "019a0000-0000-7000-8000-000000000001";
    private static final String OTHER_ROW = "019a0000-0000-7000-8000-000000000002";
    private static final String ADDRESS = "soumu@example.jp";

    private final ContactKey key = key(1);
    private final ContactCipher cipher = new ContactCipher(key, List.of());

    @Test
    void whatWasSealedOpensAgain() {
        String opened = cipher.open(ROW, cipher.seal(ROW, ADDRESS));

        assertThat(opened).isEqualTo(ADDRESS);
    }

    @Test
    void whatWasStoredLongAgoOpensStill() {
        String stored = "72cd6e84.AAECAwQFBgcICQoLyMngS1W-YwGfB5eoRUei053Rxyoaf6cdd677LLICBgU";

        assertThat(cipher.open(ROW, stored)).isEqualTo(ADDRESS);
    }

    @Test
    void aSealedAddressShowsTheKeyItNeedsAndNothingOfItself() {
        String sealed = cipher.seal(ROW, ADDRESS);

        assertThat(sealed).startsWith(key.id() + ".").doesNotContain("soumu", "example");
    }

    @Test
    void theSameAddressIsSealedDifferentlyEachTime() {
        String first = cipher.seal(ROW, ADDRESS);
        String second = cipher.seal(ROW, ADDRESS);

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void everyChangedBitIsNoticed() {
        byte[] stored = stored(cipher.seal(ROW, ADDRESS));

        for (int bit = 0; bit < stored.length * Byte.SIZE; bit++) {
            byte[] changed = stored.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> cipher.open(ROW, sealed(changed))).isInstanceOf(UnreadableContactException.class);
        }
    }

    @Test
    void anAddressCopiedIntoAnotherRowDoesNotOpen() {
        String sealed = cipher.seal(ROW, ADDRESS);

        assertThatThrownBy(() -> cipher.open(OTHER_ROW, sealed))
                .isInstanceOf(UnreadableContactException.class)
                .hasMessageContaining("another row");
    }

    @Test
    void afterAChangeOfKeysOldValuesAreReadAndNewOnesUseTheNewKey() {
        String old = cipher.seal(ROW, ADDRESS);
        ContactCipher rotated = new ContactCipher(key(2), List.of(key));

        assertThat(rotated.open(ROW, old)).isEqualTo(ADDRESS);
        assertThat(rotated.seal(ROW, ADDRESS)).startsWith(key(2).id());
    }

    @Test
    void aValueUnderAKeyThatIsNotConfiguredSaysSo() {
        String sealed = cipher.seal(ROW, ADDRESS);
        ContactCipher other = new ContactCipher(key(2), List.of());

        assertThatThrownBy(() -> other.open(ROW, sealed))
                .isInstanceOf(UnreadableContactException.class)
                .hasMessageContaining("not configured");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "soumu@example.jp", "%s.", "%s.AAAA", "%s.!!!!"})
    void whatWasNeverSealedDoesNotOpen(String stored) {
        assertThatThrownBy(() -> cipher.open(ROW, stored.formatted(key.id())))
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
