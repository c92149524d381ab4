package jp.hoshimori.support.page;

import java.util.List;
import java.util.Optional;

/**
 * Which piece of a list is asked for.
 *
 * @param limit how many items at most, 1 to {@link Cursors#MAXIMUM_LIMIT}
 * @param after the sort key of the last item seen, as its parts; empty at the list's beginning
 * @param list the list and its filter, to which cursors are bound
 */
public record PageRequest(int limit, Optional<List<String>> after, String list) {

    /** How many rows to read: one more than asked for, which tells whether the list goes on. */
    public int rowsToRead() {
        return limit + 1;
    }
}
