package jp.hoshimori.diagnosis.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.HandbookLink;
import jp.hoshimori.diagnosis.handbook.model.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandbookSecretsTest {

    private final HandbookSecrets secrets = secrets("a-secret-for-tests-only");
    private final UUID version = UUID.randomUUID();

    @Test
    void aLinkIsShownTheSameEachTimeAndFoundByItsFingerprint() {
        HandbookLink link = secrets.newLink(version);

        String token = secrets.token(link, version).orElseThrow();

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(secrets.token(link, version)).contains(token);
        assertThat(secrets.fingerprint(token)).contains(link.fingerprint());
    }

    @Test
    void noTwoLinksAreTheSame() {
        Set<String> tokens = new HashSet<>();

        for (int link = 0; link < 1_000; link++) {
            tokens.add(secrets.token(secrets.newLink(version), version).orElseThrow());
        }

        assertThat(tokens).hasSize(1_000);
    }

    @Test
    void whatIsStoredMakesNoTokenWithoutTheSecretOrForAnotherVersion() {
        HandbookLink link = secrets.newLink(version);

        assertThat(secrets("another-secret-for-tests").token(link, version)).isEmpty();
        assertThat(secrets.token(link, UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not/base64/url/but/of/the/length/of/a/token!", "' OR 1=1"})
    void whatNeverWasATokenHasNoFingerprint(String token) {
        assertThat(secrets.fingerprint(token)).isEmpty();
    }

    @Test
    void aReaderIsTheSameHoweverTheWordIsTypedButOnlyWithinOneVersion() {
        String mark = secrets.mark(Reader.of("A-014"), version);

        assertThat(secrets.mark(Reader.of(" Ａ－０１４ "), version)).isEqualTo(mark);
        assertThat(secrets.mark(Reader.of("A-015"), version)).isNotEqualTo(mark);
        assertThat(secrets.mark(Reader.of("A-014"), UUID.randomUUID())).isNotEqualTo(mark);
        assertThat(secrets("another-secret-for-tests").mark(Reader.of("A-014"), version))
                .isNotEqualTo(mark);
    }

    @Test
    void aShortSecretStopsTheStart() {
        assertThatThrownBy(() -> secrets("short")).hasMessageContaining("hoshimori.handbook.secret");
    }

    private static HandbookSecrets secrets(String secret) {
        return new HandbookSecrets(new HandbookConfig() {
            @Override
            public String template() {
                return "handbook-1";
            }

            @Override
            public String secret() {
                return secret;
            }

            @Override
            public int mostReaders() {
                return 1;
            }
        });
    }
}
