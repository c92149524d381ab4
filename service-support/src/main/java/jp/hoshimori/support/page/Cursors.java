package jp.hoshimori.support.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Reads and writes the cursors of lists. */
@ApplicationScoped
public class Cursors {

    /** The most items that one piece of a list may have. */
    public static final int MAXIMUM_LIMIT = 200;

    private final CursorCodec codec;

    Cursors(CursorConfig config) {
        this.codec = new CursorCodec(config.secret());
    }

    /**
     * What a caller asks for with {@code limit} and {@code cursor}.
     *
     * @param cursor as given out before, or null for the beginning
     * @param list names the list and its filter, such as {@code services?prefecture=13}
     * @throws ProblemException 400 for a limit out of range, and for a cursor that is forged or of another list
     */
    public PageRequest read(int limit, String cursor, String list) {
        int checked = checkedLimit(limit);
        if (cursor == null) {
            return new PageRequest(checked, Optional.empty(), list);
        }
        List<String> after = codec.decode(cursor, list).orElseThrow(Cursors::invalidCursor);
        return new PageRequest(checked, Optional.of(after), list);
    }

    /**
     * The piece of the list for the rows read.
     *
     * @param rows up to {@link PageRequest#rowsToRead()} rows
     * @param sortKey the parts of a row's sort key, by which reading continues after it
     */
    public <T> Page<T> page(PageRequest request, List<T> rows, Function<T, List<String>> sortKey) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        T last = items.get(items.size() - 1);
        return new Page<>(items, codec.encode(sortKey.apply(last), request.list()));
    }

    /**
     * The piece of a list that goes on behind a key of the reader's own choice, where a piece may end before it is full.
     *
     * @param items at most as many as were asked for
     * @param next the sort key after which the list goes on; empty at its end
     */
    public <T> Page<T> page(PageRequest request, List<T> items, Optional<List<String>> next) {
        return new Page<>(
                items, next.map(key -> codec.encode(key, request.list())).orElse(null));
    }

    /**
     * A piece of a list that is in the order of its ids.
     *
     * @param list the list's name and filter, to which a cursor belongs
     * @throws ProblemException 400 for a limit out of range, and for a cursor that is forged or of another list
     * @throws E what reading the rows throws
     */
    public <T, E extends Exception> Page<T> pageById(
            int limit, String cursor, String list, RowsById<T, E> rows, Function<T, UUID> id) throws E {
        PageRequest request = read(limit, cursor, list);
        Optional<UUID> after = request.after().map(key -> UUID.fromString(key.get(0)));
        return page(
                request,
                rows.read(after, request.rowsToRead()),
                row -> List.of(id.apply(row).toString()));
    }

    /**
     * The limit, if a list may have it.
     *
     * @throws ProblemException 400 outside 1 to {@link #MAXIMUM_LIMIT}
     */
    public static int checkedLimit(int limit) {
        if (limit < 1 || limit > MAXIMUM_LIMIT) {
            throw ProblemException.invalid(new FieldError(
                    "?limit",
                    "OUT_OF_RANGE",
                    LocalizedText.of("limit は 1 から {0} までです。", "limit is 1 to {0}.")
                            .format(MAXIMUM_LIMIT)));
        }
        return limit;
    }

    private static ProblemException invalidCursor() {
        return new ProblemException(
                CommonProblems.INVALID_CURSOR,
                LocalizedText.of(
                        "このカーソルはこの一覧では使えません。cursor を付けずに最初から読み直してください。",
                        "This cursor does not belong to this list. Read the list again from its beginning, without one."));
    }
}
