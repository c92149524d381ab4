package jp.hoshimori.support.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a list that is in the order of its ids, which is the order of time. */
@FunctionalInterface
public interface RowsById<T, E extends Exception> {

    /** The rows behind an id, or from the list's beginning, at most so many. */
    List<T> read(Optional<UUID> after, int most) throws E;
}
