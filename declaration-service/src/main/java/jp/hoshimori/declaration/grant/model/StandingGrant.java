package jp.hoshimori.declaration.grant.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A grant that nobody has taken back; it ends when its terms say so.
 *
 * @param id the id
 * @param terms who may do what, and until when
 * @param grantedAt when it was given
 * @param version grows with each change
 */
public record StandingGrant(UUID id, GrantTerms terms, Instant grantedAt, long version) implements AccessGrant {

    public StandingGrant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(grantedAt, "grantedAt");
    }

    @Override
    public Optional<Instant> takenBackAt() {
        return Optional.empty();
    }

    /** The same grant, taken back; one that has expired may be, too. */
    public RevokedGrant revoke(Instant at) {
        return new RevokedGrant(id, terms, grantedAt, at, version + 1);
    }
}
