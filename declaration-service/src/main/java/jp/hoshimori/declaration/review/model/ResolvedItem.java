package jp.hoshimori.declaration.review.model;

import java.time.Instant;

/**
 * Something that an operator has looked at. What is noticed again later is an item of its own.
 *
 * @param matter what was noticed
 * @param resolution what came of it
 * @param resolvedAt when
 * @param resolvedBy the operator's subject
 * @param version grows with each change
 */
public record ResolvedItem(Matter matter, Resolution resolution, Instant resolvedAt, String resolvedBy, long version)
        implements ReviewItem {

    @Override
    public String state() {
        return "RESOLVED";
    }
}
