package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A declaration that holds today.
 *
 * @param origin what stays of it
 * @param pledge what was declared
 * @param grounds what its two stars rest on; empty for one star
 * @param upgradedAt since when it has two stars, if it had one before
 * @param updatedAt when it was last changed
 * @param version grows with each change
 */
public record StandingDeclaration(
        Origin origin,
        Pledge pledge,
        Optional<Grounds> grounds,
        Optional<Instant> upgradedAt,
        Instant updatedAt,
        long version)
        implements Declaration {

    public StandingDeclaration {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(pledge, "pledge");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(upgradedAt, "upgradedAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        if ((pledge.star() == Star.TWO_STARS) != grounds.isPresent()) {
            throw new IllegalArgumentException("two stars rest on something, and one star on nothing");
        }
    }

    /** A declaration that has just been made. */
    public static StandingDeclaration made(Origin origin, Pledge pledge, Optional<Grounds> grounds) {
        return new StandingDeclaration(origin, pledge, grounds, Optional.empty(), origin.declaredAt(), 0);
    }

    /** The same declaration with two stars. Its number stays, and so does the edition that it pledged. */
    public StandingDeclaration stepUp(Grounds on, Instant at) {
        return new StandingDeclaration(
                origin, pledge.with(Star.TWO_STARS), Optional.of(on), Optional.of(at), at, version);
    }

    /** The same declaration for other purposes and with another choice of what the register shows. */
    public StandingDeclaration change(List<String> purposes, Publicity publicity, Instant at) {
        return new StandingDeclaration(origin, pledge.with(purposes, publicity), grounds, upgradedAt, at, version);
    }

    /** The same declaration, resting on a policy that is published elsewhere by now; one star rests on none. */
    public StandingDeclaration restOn(String policyUrl, Instant at) {
        return new StandingDeclaration(
                origin,
                pledge,
                grounds.map(before -> new Grounds(before.diagnosisId(), policyUrl)),
                upgradedAt,
                at,
                version);
    }

    /** The declaration once it has ended. */
    public EndedDeclaration end(Ending ending) {
        return new EndedDeclaration(origin, pledge, grounds, upgradedAt, ending, version);
    }

    @Override
    public DeclarationStatus status() {
        return DeclarationStatus.STANDING;
    }

    @Override
    public Optional<Ending> end() {
        return Optional.empty();
    }
}
