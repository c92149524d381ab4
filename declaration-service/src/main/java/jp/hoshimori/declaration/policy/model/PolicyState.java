package jp.hoshimori.declaration.policy.model;

/** Where a version of a basic policy stands. */
public enum PolicyState {
    /** It is written and read by its organization alone. */
    DRAFT,
    /** It is what the public reads. */
    PUBLISHED,
    /** A later version took its place. */
    SUPERSEDED,
    /** Its organization took it back. */
    WITHDRAWN
}
