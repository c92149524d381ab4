package jp.hoshimori.diagnosis.comparison.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void quartilesAreTotalsThatSomebodyReached() {
        Counts counts = counts(IntStream.rangeClosed(1, 20).toArray());

        assertThat(Distribution.of(counts)).isEqualTo(new Distribution(20, 1, 5, 10, 15, 20));
    }

    @Test
    void negativeTotalsCountToo() {
        assertThat(Distribution.of(counts(-25, -25, 0, 100))).isEqualTo(new Distribution(4, -25, -25, -25, 0, 100));
    }

    @Test
    void percentilesCountEqualsHalf() {
        Counts counts = counts(10, 20, 30, 40);

        assertThat(Distribution.percentile(counts, 9)).isEqualTo(0);
        assertThat(Distribution.percentile(counts, 20)).isEqualTo(38);
        assertThat(Distribution.percentile(counts, 25)).isEqualTo(50);
        assertThat(Distribution.percentile(counts, 100)).isEqualTo(100);
        assertThat(Distribution.percentile(counts(50, 50), 50)).isEqualTo(50);
    }

    @Test
    void nobodyHasNoDistribution() {
        assertThatThrownBy(() -> Distribution.of(counts())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theDistributionIsThatOfTheSortedTotals(
            @ForAll @NotEmpty @Size(max = 60) List<@IntRange(min = -25, max = 100) Integer> totals) {
        List<Integer> sorted = totals.stream().sorted().toList();
        int n = sorted.size();

        Distribution distribution = Distribution.of(
                counts(totals.stream().mapToInt(Integer::intValue).toArray()));

        assertThat(distribution)
                .isEqualTo(new Distribution(
                        n,
                        sorted.get(0),
                        sorted.get((int) Math.ceil(n / 4.0) - 1),
                        sorted.get((int) Math.ceil(n / 2.0) - 1),
                        sorted.get((int) Math.ceil(n * 3 / 4.0) - 1),
                        sorted.get(n - 1)));
    }

    private static Counts counts(int... totals) {
        Counts counts = Counts.none(Editions.jisha25v31());
        for (int total : totals) {
            counts.add(new Answered(total, Collections.nCopies(25, Answer.PARTIAL)));
        }
        return counts;
    }
}
