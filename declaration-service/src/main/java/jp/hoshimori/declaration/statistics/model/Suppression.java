package jp.hoshimori.declaration.statistics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which groups are held back so that nothing is learned of fewer declarations than a group must have.
 *
 * <p>A group that is too small is held back. Whoever subtracts the groups of a line that are shown from the line's total,
 * which is shown too, learns the figures of all of the line that are held back together: so those are either nobody or
 * enough, which may hold back a group that is large enough by itself, the smallest one first. A table's cells stand in two
 * lines each. What could be computed from several lines and months together is not looked for.
 */
public final class Suppression {

    private final long smallestGroup;

    /**
     * Holds back what is smaller than this, and what would tell it.
     *
     * @param smallestGroup how many declarations a group must have
     */
    public Suppression(long smallestGroup) {
        this.smallestGroup = smallestGroup;
    }

    /**
     * The groups of one line that are shown.
     *
     * @param sizes of each group; together they are all of a total that is shown
     */
    public <K extends Comparable<K>> Set<K> line(Map<K, Long> sizes) {
        Set<K> shown = large(sizes);
        while (holdBackMore(sizes, shown, each -> true)) {
            // Until nothing can be told from what is held back.
        }
        return shown;
    }

    /**
     * The cells of a table that are shown.
     *
     * @param sizes of each cell
     * @param prefectures whose totals are shown
     * @param industries whose totals are shown
     */
    public Set<Cell> table(Map<Cell, Long> sizes, Set<String> prefectures, Set<String> industries) {
        Set<Cell> shown = large(sizes);
        shown.removeIf(cell -> !prefectures.contains(cell.prefecture()) || !industries.contains(cell.industry()));
        List<Predicate<Cell>> lines = new ArrayList<>();
        prefectures.forEach(code -> lines.add(cell -> cell.prefecture().equals(code)));
        industries.forEach(code -> lines.add(cell -> cell.industry().equals(code)));
        boolean more = true;
        while (more) {
            more = false;
            for (Predicate<Cell> line : lines) {
                more |= holdBackMore(sizes, shown, line);
            }
        }
        return shown;
    }

    private <K extends Comparable<K>> Set<K> large(Map<K, Long> sizes) {
        Set<K> large = new TreeSet<>(sizes.keySet());
        large.removeIf(group -> sizes.get(group) < smallestGroup);
        return large;
    }

    /** Holds back the smallest group of a line that is shown, where those held back are too few; whether it did. */
    private <K extends Comparable<K>> boolean holdBackMore(Map<K, Long> sizes, Set<K> shown, Predicate<K> line) {
        Set<K> heldBack = new HashSet<>(sizes.keySet());
        heldBack.removeAll(shown);
        long size = heldBack.stream().filter(line).mapToLong(sizes::get).sum();
        if (size == 0 || size >= smallestGroup) {
            return false;
        }
        return shown.stream()
                .filter(line)
                .min(Comparator.comparing((Function<K, Long>) sizes::get).thenComparing(Comparator.naturalOrder()))
                .map(shown::remove)
                .orElse(false);
    }
}
