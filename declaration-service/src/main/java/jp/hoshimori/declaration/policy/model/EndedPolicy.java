package jp.hoshimori.declaration.policy.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A version that the public read once.
 *
 * @param origin what never changes of it
 * @param text what it said
 * @param organizationName what the organization was called then
 * @param publishedAt when it was published
 * @param state why it ended: {@code SUPERSEDED} or {@code WITHDRAWN}
 * @param endedAt when
 * @param version grows with each change of state
 */
public record EndedPolicy(
        PolicyOrigin origin,
        PolicyText text,
        String organizationName,
        Instant publishedAt,
        PolicyState state,
        Instant endedAt,
        long version)
        implements PolicyVersion {

    public EndedPolicy {
        Objects.requireNonNull(organizationName, "organizationName");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(endedAt, "endedAt");
        if (state != PolicyState.SUPERSEDED && state != PolicyState.WITHDRAWN) {
            throw new IllegalArgumentException("a version that has ended is not " + state);
        }
    }

    @Override
    public Instant updatedAt() {
        return endedAt;
    }
}
