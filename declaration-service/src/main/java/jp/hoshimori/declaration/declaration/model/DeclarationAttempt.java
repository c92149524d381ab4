package jp.hoshimori.declaration.declaration.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish to declare, with everything its conditions look at.
 *
 * @param form the declaration as it was filled in
 * @param organizationRegistered whether whoever declares is a registered organization
 * @param standing the number of the declaration that already holds, or empty
 * @param day the day in Japan on which it is declared
 */
public record DeclarationAttempt(
        DeclarationForm form, boolean organizationRegistered, Optional<DeclarationNumber> standing, LocalDate day) {}
