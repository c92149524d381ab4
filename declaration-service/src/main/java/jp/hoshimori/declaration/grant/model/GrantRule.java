package jp.hoshimori.declaration.grant.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/**
 * One condition of granting.
 *
 * @param unmet what is wrong with an attempt, and how to mend it; empty when nothing is
 */
record GrantRule(Function<GrantAttempt, List<FieldError>> unmet) {

    /** A rule that has one reason, spelled out. */
    static GrantRule refuse(Predicate<GrantAttempt> broken, String pointer, String code, String ja, String en) {
        List<FieldError> reason = List.of(new FieldError(pointer, code, LocalizedText.of(ja, en)));
        return new GrantRule(attempt -> broken.test(attempt) ? reason : List.of());
    }
}
