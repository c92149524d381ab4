package jp.hoshimori.declaration.policy.model;

import java.time.Instant;
import java.util.Objects;

/**
 * The version that the public reads. It is never changed: another one takes its place.
 *
 * @param origin what never changes of it
 * @param text what it says
 * @param organizationName what the organization was called when it was published
 * @param publishedAt when it was published
 * @param version grows with each change of state
 */
public record PolicyInForce(
        PolicyOrigin origin, PolicyText text, String organizationName, Instant publishedAt, long version)
        implements PolicyVersion {

    public PolicyInForce {
        Objects.requireNonNull(organizationName, "organizationName");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    @Override
    public PolicyState state() {
        return PolicyState.PUBLISHED;
    }

    @Override
    public Instant updatedAt() {
        return publishedAt;
    }

    /** The same version once a later one has taken its place. */
    public EndedPolicy superseded(Instant at) {
        return ended(PolicyState.SUPERSEDED, at);
    }

    /** The same version once its organization has taken it back. */
    public EndedPolicy withdrawn(Instant at) {
        return ended(PolicyState.WITHDRAWN, at);
    }

    private EndedPolicy ended(PolicyState state, Instant at) {
        return new EndedPolicy(origin, text, organizationName, publishedAt, state, at, version);
    }
}
