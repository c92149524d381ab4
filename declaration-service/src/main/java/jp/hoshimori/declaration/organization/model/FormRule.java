package jp.hoshimori.declaration.organization.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * One condition that a form must meet.
 *
 * @param broken whether the form breaks the rule
 * @param reason what is wrong then, and how to mend it
 */
public record FormRule<F>(Predicate<F> broken, FieldError reason) {

    /** A rule with its reason spelled out. */
    public static <F> FormRule<F> refuse(Predicate<F> broken, String pointer, String code, String ja, String en) {
        return new FormRule<>(broken, new FieldError(pointer, code, LocalizedText.of(ja, en)));
    }

    /** Everything that is wrong with the form, in the order of the rules; empty when it breaks none. */
    public static <F> List<FieldError> violations(List<FormRule<F>> rules, F form) {
        return rules.stream()
                .map(rule -> rule.check(form))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The reason to refuse the form, or empty when it meets the rule. */
    Optional<FieldError> check(F form) {
        return broken.test(form) ? Optional.of(reason) : Optional.empty();
    }
}
