package jp.hoshimori.declaration.declaration.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/**
 * Every condition of an act; a refusal lists all that are unmet, each with what would meet it.
 *
 * @param detail says that the act was not done
 * @param all the conditions, in the order in which they are named
 */
record Conditions<A>(LocalizedText detail, List<Condition<A>> all) {

    Conditions {
        all = List.copyOf(all);
    }

    /** What is missing in an attempt; empty when nothing is. */
    List<FieldError> unmet(A attempt) {
        return all.stream()
                .flatMap(condition -> condition.unmet().apply(attempt).stream())
                .toList();
    }

    /**
     * The refusal of an attempt, naming every unmet condition; empty when it may be done. Where input and state are both
     * wrong, the refusal is one of input.
     */
    Optional<ProblemException> refusal(A attempt) {
        return all.stream()
                .filter(condition -> !condition.unmet().apply(attempt).isEmpty())
                .map(Condition::problem)
                .min(Comparator.comparingInt(ProblemType::status))
                .map(problem -> new ProblemException(problem, detail, unmet(attempt)));
    }
}
