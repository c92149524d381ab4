package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A declaration that holds no more and never will again.
 *
 * @param origin what stays of it
 * @param pledge what was declared
 * @param grounds what its two stars rested on; empty for one star
 * @param upgradedAt since when it had two stars, if it had one before
 * @param ending how it ended
 * @param version grows with each change
 */
public record EndedDeclaration(
        Origin origin,
        Pledge pledge,
        Optional<Grounds> grounds,
        Optional<Instant> upgradedAt,
        Ending ending,
        long version)
        implements Declaration {

    public EndedDeclaration {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(pledge, "pledge");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(upgradedAt, "upgradedAt");
        Objects.requireNonNull(ending, "ending");
    }

    @Override
    public DeclarationStatus status() {
        return ending.cause();
    }

    @Override
    public Instant updatedAt() {
        return ending.at();
    }

    @Override
    public Optional<Ending> end() {
        return Optional.of(ending);
    }
}
