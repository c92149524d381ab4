package jp.hoshimori.declaration.policy.model;

import java.time.Instant;

/** A version of an organization's basic policy; its states are its subtypes. */
public sealed interface PolicyVersion permits PolicyDraft, PolicyInForce, EndedPolicy {

    /** What never changes of it. */
    PolicyOrigin origin();

    /** What it says. */
    PolicyText text();

    /** Where it stands. */
    PolicyState state();

    /** When it was last changed. */
    Instant updatedAt();

    /** Grows with each change. */
    long version();
}
