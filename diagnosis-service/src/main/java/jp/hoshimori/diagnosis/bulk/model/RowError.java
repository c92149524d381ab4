package jp.hoshimori.diagnosis.bulk.model;

import java.util.Optional;

/**
 * One thing that is wrong with a row.
 *
 * @param fault what
 * @param column where; empty when it is the row as a whole
 */
public record RowError(RowFault fault, Optional<String> column) {

    /** Something wrong with the row as a whole. */
    static RowError of(RowFault fault) {
        return new RowError(fault, Optional.empty());
    }

    /** Something wrong with a column. */
    public static RowError of(RowFault fault, String column) {
        return new RowError(fault, Optional.of(column));
    }

    /** The error in the form in which it is stored. */
    public String stored() {
        return fault.name() + column.map(name -> " " + name).orElse("");
    }

    /** The error behind the stored form. */
    public static RowError ofStored(String stored) {
        int blank = stored.indexOf(' ');
        return blank < 0
                ? of(RowFault.valueOf(stored))
                : of(RowFault.valueOf(stored.substring(0, blank)), stored.substring(blank + 1));
    }
}
