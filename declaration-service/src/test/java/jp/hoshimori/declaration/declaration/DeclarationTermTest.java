package jp.hoshimori.declaration.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclarationTermTest {

    /** Half past midnight of 1 May in Japan. */
    private static final Instant DECLARED = Instant.parse("2026-04-30T15:30:00Z");

    @Test
    void declarationsDoNotExpireUnlessAnInstallationSaysSo() {
        assertThat(configured(Map.of()).expiryOf(DECLARED)).isEmpty();
    }

    @Test
    void aTermEndsAtTheMidnightInJapanThatItLeadsTo() {
        DeclarationTerm twoYears = configured(Map.of("hoshimori.declaration.valid-for", "P2Y"));

        assertThat(twoYears.expiryOf(DECLARED)).contains(Instant.parse("2028-04-30T15:00:00Z"));
    }

    private static DeclarationTerm configured(Map<String, String> properties) {
        return new DeclarationTerm(new SmallRyeConfigBuilder()
                .withMapping(DeclarationConfig.class)
                .withDefaultValues(properties)
                .build()
                .getConfigMapping(DeclarationConfig.class));
    }
}
