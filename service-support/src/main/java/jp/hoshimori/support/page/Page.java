package jp.hoshimori.support.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a list.
 *
 * @param items in the list's order
 * @param nextCursor continues the list; absent at its end
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "続きを読むためのカーソル。末尾では省略 / continues the list; absent at its end")
        String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same piece with its items in another form. */
    public <R> Page<R> map(Function<T, R> form) {
        return new Page<>(items.stream().map(form).toList(), nextCursor);
    }
}
