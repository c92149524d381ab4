package jp.hoshimori.declaration.grant.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A grant that was taken back: it lets nobody do anything, and stays so.
 *
 * @param id the id
 * @param terms what it was about
 * @param grantedAt when it was given
 * @param revokedAt when it was taken back
 * @param version grows with each change
 */
public record RevokedGrant(UUID id, GrantTerms terms, Instant grantedAt, Instant revokedAt, long version)
        implements AccessGrant {

    public RevokedGrant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(grantedAt, "grantedAt");
        Objects.requireNonNull(revokedAt, "revokedAt");
    }

    @Override
    public Optional<Instant> takenBackAt() {
        return Optional.of(revokedAt);
    }
}
