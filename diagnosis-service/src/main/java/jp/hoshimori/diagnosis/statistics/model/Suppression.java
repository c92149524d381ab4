package jp.hoshimori.diagnosis.statistics.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are held back so that nothing is learned of fewer respondents than a group must have.
 *
 * <p>A group that is too small is held back. Whoever subtracts the groups that are shown from the total learns the figures
 * of all that are held back together: so those are either nobody or enough respondents, which may hold back a group that is
 * large enough by itself, the smallest one first.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * The groups that are shown.
     *
     * @param sizes how many respondents each group has; together they are all of a total that is shown
     * @param smallestGroup how many respondents a group must have
     */
    public static <K extends Comparable<K>> Set<K> shown(Map<K, Integer> sizes, int smallestGroup) {
        List<K> smallestFirst = new ArrayList<>(sizes.keySet());
        smallestFirst.sort(Comparator.<K, Integer>comparing(sizes::get).thenComparing(Comparator.naturalOrder()));
        Deque<K> shown = new ArrayDeque<>(smallestFirst);
        int heldBack = 0;
        while (!shown.isEmpty() && mustHoldBack(sizes.get(shown.peek()), heldBack, smallestGroup)) {
            heldBack += sizes.get(shown.poll());
        }
        return new LinkedHashSet<>(shown);
    }

    private static boolean mustHoldBack(int next, int heldBack, int smallestGroup) {
        boolean tooFewHeldBack = heldBack > 0 && heldBack < smallestGroup;
        return next < smallestGroup || tooFewHeldBack;
    }
}
