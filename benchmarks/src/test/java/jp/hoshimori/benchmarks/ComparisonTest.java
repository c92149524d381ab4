package jp.hoshimori.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Series baseline = new Series("baseline", "1/s", List.of(10.0, 30.0, 20.0));

    @Test
    void aSeriesIsKnownByItsMiddleAndItsEnds() {
        assertThat(baseline.median()).isEqualTo(20);
        assertThat(new Series("even", "1/s", List.of(4.0, 1.0, 3.0, 2.0)).median())
                .isEqualTo(2.5);
        assertThat(baseline.least()).isEqualTo(10);
        assertThat(baseline.greatest()).isEqualTo(30);
    }

    @Test
    void aTargetIsMetAtItsBound() {
        Series half = new Series("subject", "1/s", List.of(10.0));

        assertThat(new Comparison("rate", baseline, half, Target.atLeast(0.5)).met())
                .isTrue();
        assertThat(new Comparison("rate", baseline, half, Target.atLeast(0.51)).met())
                .isFalse();
        assertThat(new Comparison("time", baseline, half, Target.atMost(0.5)).met())
                .isTrue();
        assertThat(new Comparison("time", baseline, half, Target.atMost(0.49)).met())
                .isFalse();
    }

    @Test
    void bothAreMeasuredInTurn() throws Exception {
        List<String> turns = new ArrayList<>();

        Comparison measured = new Rounds(2)
                .compare(
                        "turns",
                        "1/s",
                        new Rounds.Named("one", () -> turns.add("one") ? 2 : 0),
                        new Rounds.Named("other", () -> turns.add("other") ? 1 : 0),
                        Target.atLeast(0.5));

        assertThat(turns).containsExactly("one", "other", "one", "other");
        assertThat(measured.ratio()).isEqualTo(0.5);
    }

    @Test
    void aMissedTargetIsSaidAndDrawn() {
        Comparison missed = new Comparison("rate", baseline, baseline, Target.atLeast(2));

        assertThat(Report.line(missed)).contains("ratio 1.000", ">= 2.00", "MISSED");
        assertThat(Chart.svg(List.of(missed))).contains("#b3261e").doesNotContain("#2a7f62");
    }
}
