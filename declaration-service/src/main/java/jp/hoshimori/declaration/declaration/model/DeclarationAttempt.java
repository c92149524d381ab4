package jp.hoshimori.declaration.declaration.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish to declare, with everything its conditions look at.
 *
 * @param form the declaration as it was filled in
 * @param organizationRegistered whether whoever declares is a registered organization
 * @param standing the declaration that already holds, or empty
 * @param found what two stars would rest on; nothing is looked for where one star is asked for
 * @param day the day in Japan on which it is declared
 */
public record DeclarationAttempt(
        DeclarationForm form,
        boolean organizationRegistered,
        Optional<StandingDeclaration> standing,
        GroundsFound found,
        LocalDate day) {

    /** Whether two stars are asked for. */
    boolean asksForTwoStars() {
        return Star.TWO_STARS.name().equals(form.star());
    }
}
