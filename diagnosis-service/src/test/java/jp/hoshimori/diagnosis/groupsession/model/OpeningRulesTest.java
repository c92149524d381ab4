package jp.hoshimori.diagnosis.groupsession.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.hoshimori.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningRulesTest {

    private static final Instant NOW = Instant.parse("2026-04-10T00:30:00Z");
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final String EDITION = "jisha25-3.1";

    @ParameterizedTest
    @ValueSource(strings = {"講", "情報セキュリティ講習会 午前の部 (𠮷田商店)", "A seminar"})
    void aTitleIsOneLine(String title) {
        assertThat(violations(title, EDITION, NOW.plusSeconds(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\u0000b", "a\u202eb", "a\u2028b"})
    void whatIsNoLineIsNoTitle(String title) {
        assertThat(violations(title, EDITION, NOW.plusSeconds(1)))
                .extracting(FieldError::pointer)
                .containsExactly("/title");
    }

    @Test
    void aTitleHasAHundredCharactersAtMost() {
        assertThat(violations("𠮷".repeat(100), EDITION, NOW.plusSeconds(1))).isEmpty();
        assertThat(violations("𠮷".repeat(101), EDITION, NOW.plusSeconds(1))).hasSize(1);
    }

    @Test
    void onlyWhatCanBeAnsweredTodayCanBeAnsweredTogether() {
        assertThat(violations("Title", "jisha25-9.9", NOW.plusSeconds(1)))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/questionnaire");
                    assertThat(error.message().en()).contains(EDITION);
                });
    }

    @Test
    void itClosesAfterNowAndWithinThirtyDays() {
        assertThat(violations("Title", EDITION, NOW)).hasSize(1);
        assertThat(violations("Title", EDITION, NOW.plus(LONGEST))).isEmpty();
        assertThat(violations("Title", EDITION, NOW.plus(LONGEST).plusNanos(1000)))
                .hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(violations("", "?", NOW)).hasSize(3);
    }

    private static List<FieldError> violations(String title, String questionnaire, Instant closesAt) {
        return OpeningRules.violations(new Opening(title, questionnaire, closesAt, List.of(EDITION), NOW, LONGEST));
    }
}
