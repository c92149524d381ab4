package jp.hoshimori.declaration.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int SMALLEST = 5;

    private final Suppression suppression = new Suppression(SMALLEST);

    @Test
    void aSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(suppression.line(Map.of("01", 2L, "02", 9L, "03", 30L))).containsExactly("03");
    }

    @Test
    void groupsThatAreLargeEnoughAreShown() {
        assertThat(suppression.line(Map.of("01", 5L, "02", 9L))).containsExactly("01", "02");
    }

    @Test
    void noLineOfAnyTableTellsOfFewerThanAGroupMustHave() {
        Random random = new Random(20261123);
        for (int table = 0; table < 300; table++) {
            Map<Cell, Long> sizes = table(random);
            Set<String> prefectures = Set.of("01", "02", "03", "04");
            Set<String> industries = Set.of("A", "B", "C", "D");

            Set<Cell> shown = suppression.table(sizes, prefectures, industries);

            prefectures.forEach(code ->
                    assertTellsNothing(sizes, shown, cell -> cell.prefecture().equals(code)));
            industries.forEach(code ->
                    assertTellsNothing(sizes, shown, cell -> cell.industry().equals(code)));
        }
    }

    @Test
    void cellsOfATotalThatIsHeldBackAreHeldBack() {
        Map<Cell, Long> sizes = Map.of(new Cell("01", "A"), 50L, new Cell("02", "A"), 60L);

        assertThat(suppression.table(sizes, new TreeSet<>(Set.of("02")), Set.of("A")))
                .containsExactly(new Cell("02", "A"));
    }

    private static void assertTellsNothing(Map<Cell, Long> sizes, Set<Cell> shown, Predicate<Cell> line) {
        long heldBack = sizes.keySet().stream()
                .filter(line)
                .filter(cell -> !shown.contains(cell))
                .mapToLong(sizes::get)
                .sum();
        assertThat(heldBack == 0 || heldBack >= SMALLEST || shown.stream().noneMatch(line))
                .isTrue();
        assertThat(shown).allMatch(cell -> sizes.get(cell) >= SMALLEST);
    }

    private static Map<Cell, Long> table(Random random) {
        Map<Cell, Long> sizes = new HashMap<>();
        for (String prefecture : Set.of("01", "02", "03", "04")) {
            for (String industry : Set.of("A", "B", "C", "D")) {
                sizes.put(new Cell(prefecture, industry), (long) random.nextInt(12));
            }
        }
        return sizes;
    }
}
