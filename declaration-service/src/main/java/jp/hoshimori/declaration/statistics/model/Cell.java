package jp.hoshimori.declaration.statistics.model;

import java.util.Comparator;

/**
 * A place in a month's table.
 *
 * @param prefecture two digits of JIS X 0401, or {@link #ALL}
 * @param industry the letter of the 大分類, or {@link #ALL}
 */
public record Cell(String prefecture, String industry) implements Comparable<Cell> {

    /** Where a dimension is not told apart. */
    public static final String ALL = "ALL";

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::prefecture).thenComparing(Cell::industry);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
