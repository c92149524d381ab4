package jp.hoshimori.declaration.organization;

import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;

/**
 * Whoever keeps things of organizations, and moves them when the operator merges two. Sees every organization, and runs while
 * both are held: whoever begins something for one of them has ended before, or waits.
 */
public interface MergeFollower {

    /** What stands in the way of the merge, each with what would clear it; empty when nothing does. */
    default List<FieldError> obstacles(UUID from, UUID into) {
        return List.of();
    }

    /** Moves what belongs to the one organization to the other, in the transaction that merges them. */
    void merge(UUID from, UUID into);
}
