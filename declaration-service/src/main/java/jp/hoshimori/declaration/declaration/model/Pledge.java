package jp.hoshimori.declaration.declaration.model;

import java.util.List;
import java.util.Objects;

/**
 * What an organization declared, and how.
 *
 * @param star what it declared
 * @param principlesEdition the edition of the principles it pledged
 * @param purposes what it declared for, at least one
 * @param publicity whether the register shows its name
 */
public record Pledge(Star star, String principlesEdition, List<String> purposes, Publicity publicity) {

    public Pledge {
        Objects.requireNonNull(star, "star");
        Objects.requireNonNull(principlesEdition, "principlesEdition");
        purposes = List.copyOf(purposes);
        Objects.requireNonNull(publicity, "publicity");
    }

    /** The same pledge for another star. */
    Pledge with(Star other) {
        return new Pledge(other, principlesEdition, purposes, publicity);
    }

    /** The same pledge for other purposes and with another choice of what the register shows. */
    Pledge with(List<String> otherPurposes, Publicity otherPublicity) {
        return new Pledge(star, principlesEdition, otherPurposes, otherPublicity);
    }
}
