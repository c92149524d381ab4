package jp.hoshimori.declaration.review.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that the operator should look at, or has. */
public sealed interface ReviewItem permits OpenItem, ResolvedItem {

    /** What was noticed. */
    Matter matter();

    /** Grows with each change, from 0. */
    long version();

    /** The word for the state it is in. */
    String state();

    /**
     * What was noticed, when, and of what.
     *
     * @param id identifies the item
     * @param kind why the operator should look, the name of a kind
     * @param subjectType what kind of thing it is about
     * @param subjectId which one
     * @param organizationId whose it is; empty for what belongs to nobody
     * @param openedAt when it was noticed
     */
    record Matter(
            UUID id,
            String kind,
            String subjectType,
            String subjectId,
            Optional<UUID> organizationId,
            Instant openedAt) {}
}
