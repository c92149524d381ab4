package jp.hoshimori.diagnosis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import jp.hoshimori.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangeTest {

    /** In Japan it is May already. */
    private static final Instant NOW = Instant.parse("2026-04-30T15:00:00Z");

    @Test
    void withoutAnythingItIsTheYearUpToTheLastMonthThatIsOver() {
        assertThat(MonthRange.of(null, null, NOW))
                .isEqualTo(new MonthRange(YearMonth.of(2025, 5), YearMonth.of(2026, 4)));
    }

    @Test
    void itIsWhatIsAskedFor() {
        assertThat(MonthRange.of("2024-01", "2024-01", NOW))
                .isEqualTo(new MonthRange(YearMonth.of(2024, 1), YearMonth.of(2024, 1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-13,    2026-12,  NOT_A_MONTH
            January,    2026-12,  NOT_A_MONTH
            +12026-01,  2026-12,  NOT_A_MONTH
            2026-02-01, 2026-12,  NOT_A_MONTH
            2026-03,    2026-02,  ENDS_BEFORE_IT_BEGINS
            2020-01,    2025-01,  RANGE_TOO_LONG
            """)
    void whatIsNoRangeIsRefused(String from, String to, String code) {
        assertThatThrownBy(() -> MonthRange.of(from, to, NOW))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo(code));
    }
}
