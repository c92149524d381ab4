package jp.hoshimori.declaration.policy.model;

import java.time.Instant;

/**
 * A version that is still being written.
 *
 * @param origin what never changes of it
 * @param text what it says so far
 * @param updatedAt when it was last changed
 * @param version grows with each change
 */
public record PolicyDraft(PolicyOrigin origin, PolicyText text, Instant updatedAt, long version)
        implements PolicyVersion {

    @Override
    public PolicyState state() {
        return PolicyState.DRAFT;
    }

    /** The same draft with another text. */
    public PolicyDraft edited(PolicyText written, Instant at) {
        return new PolicyDraft(origin, written, at, version);
    }

    /** The version that the public reads from now on, under the name that the organization has today. */
    public PolicyInForce published(String organizationName, Instant at) {
        return new PolicyInForce(origin, text, organizationName, at, version);
    }
}
