package jp.hoshimori.diagnosis.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int SMALLEST_GROUP = 20;

    @Test
    void groupsThatAreLargeEnoughAreShown() {
        assertThat(shown(Map.of("A", 20, "B", 300, "C", 0))).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aGroupThatIsTooSmallTakesTheNextSmallestWithIt() {
        assertThat(shown(Map.of("A", 19, "B", 300, "C", 40))).containsExactly("B");
    }

    @Test
    void groupsThatAreTooSmallTogetherHideEachOther() {
        assertThat(shown(Map.of("A", 19, "B", 300, "C", 1, "D", 40))).containsExactlyInAnyOrder("B", "D");
    }

    @Test
    void oneLargeGroupBesideASmallOneIsNotShownEither() {
        assertThat(shown(Map.of("A", 1, "B", 300))).isEmpty();
    }

    @Property
    void whatIsHeldBackIsNobodyOrEnough(
            @ForAll @Size(max = 12)
                    Map<@AlphaChars @NotBlank @StringLength(max = 3) String, @IntRange(min = 0, max = 60) Integer>
                            sizes) {
        Set<String> shown = shown(sizes);

        int heldBack = sizes.entrySet().stream()
                .filter(group -> !shown.contains(group.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(shown).allSatisfy(group -> assertThat(sizes.get(group)).isGreaterThanOrEqualTo(SMALLEST_GROUP));
        assertThat(heldBack == 0 || heldBack >= SMALLEST_GROUP || all < SMALLEST_GROUP)
                .isTrue();
    }

    private static Set<String> shown(Map<String, Integer> sizes) {
        return Suppression.shown(sizes, SMALLEST_GROUP);
    }
}
