package jp.hoshimori.declaration.organization.model;

import java.util.Optional;
import java.util.function.Predicate;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * One condition that a registration form must meet.
 *
 * @param broken whether the form breaks the rule
 * @param reason what is wrong then, and how to mend it
 */
record RegistrationRule(Predicate<RegistrationForm> broken, FieldError reason) {

    /** A rule with its reason spelled out. */
    static RegistrationRule refuse(
            Predicate<RegistrationForm> broken, String pointer, String code, String ja, String en) {
        return new RegistrationRule(broken, new FieldError(pointer, code, LocalizedText.of(ja, en)));
    }

    /** The reason to refuse the form, or empty when it meets the rule. */
    Optional<FieldError> check(RegistrationForm form) {
        return broken.test(form) ? Optional.of(reason) : Optional.empty();
    }
}
