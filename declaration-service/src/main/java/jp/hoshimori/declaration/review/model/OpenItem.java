package jp.hoshimori.declaration.review.model;

import java.time.Instant;

/**
 * Something that nobody has looked at yet.
 *
 * @param matter what was noticed
 * @param version grows with each change
 */
public record OpenItem(Matter matter, long version) implements ReviewItem {

    /** The same once an operator has looked at it. */
    public ResolvedItem resolve(Resolution resolution, String by, Instant at) {
        return new ResolvedItem(matter, resolution, at, by, version + 1);
    }

    @Override
    public String state() {
        return "OPEN";
    }
}
