package jp.hoshimori.declaration.statistics.model;

import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * One step of a declaration in the register.
 *
 * @param before what it was until then; empty for a new one
 * @param after what it is from then on
 */
public record RegisterChange(Optional<RegisterState> before, RegisterState after) {

    /** Whether somebody declared. */
    boolean declares() {
        return before.isEmpty();
    }

    /** Whether a declaration stepped up to two stars. */
    boolean upgrades() {
        return before.isPresent() && before.get().star() == Star.ONE_STAR && after.star() == Star.TWO_STARS;
    }

    /** Whether a declaration ended. */
    boolean ends() {
        return stoodBefore() && !after.standing();
    }

    /** Whether there was a declaration that held. */
    boolean stoodBefore() {
        return before.filter(RegisterState::standing).isPresent();
    }
}
