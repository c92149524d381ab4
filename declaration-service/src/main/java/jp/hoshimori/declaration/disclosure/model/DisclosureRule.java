package jp.hoshimori.declaration.disclosure.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * One condition of disclosing.
 *
 * @param unmet what is wrong with an attempt, and how to mend it; empty when nothing is
 */
record DisclosureRule(Function<DisclosureAttempt, Optional<FieldError>> unmet) {

    /** A rule that has one reason, spelled out. */
    static DisclosureRule refuse(
            Predicate<DisclosureAttempt> broken, String pointer, String code, String ja, String en) {
        FieldError reason = new FieldError(pointer, code, LocalizedText.of(ja, en));
        return new DisclosureRule(attempt -> broken.test(attempt) ? Optional.of(reason) : Optional.empty());
    }
}
