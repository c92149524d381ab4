package jp.hoshimori.support.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKeyTest {

    @Test
    void thirtyTwoBytesAreAKey() {
        ContactKey key = ContactKey.parse(base64(32) + "\n");

        assertThat(key.id()).matches("[0-9a-f]{8}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33, 64})
    void anotherLengthIsRefusedWithASentence(int length) {
        assertThatThrownBy(() -> ContactKey.parse(base64(length)))
                .hasMessage("HOSHIMORI_CONTACT_KEY must hold 32 bytes, but it holds " + length
                        + ". Make one with: openssl rand -base64 32");
    }

    @Test
    void whatIsNotBase64IsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> ContactKey.parse("my-secret-key!"))
                .hasMessageContaining("is not base64")
                .hasMessageNotContaining("my-secret")
                .hasNoCause();
    }

    @Test
    void noKeyStopsTheStartWithASentence() {
        ContactConfig nothing = new FixedConfig(Optional.empty());

        assertThatThrownBy(() -> ContactCipher.of(nothing)).hasMessageContaining("HOSHIMORI_CONTACT_KEY is not set");
    }

    @Test
    void theTextFormShowsOnlyTheId() {
        ContactKey key = ContactKey.parse(base64(32));

        assertThat(key).hasToString("ContactKey[" + key.id() + "]");
    }

    private static String base64(int length) {
        return Base64.getEncoder().encodeToString(new byte[length]);
    }

    private record FixedConfig(Optional<String> key) implements ContactConfig {

        @Override
        public Optional<List<String>> previousKeys() {
            return Optional.empty();
        }
    }
}
