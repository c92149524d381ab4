package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.List;
import java.util.function.Function;
import jp.hoshimori.problem.FieldError;

/** What the rules say of a submission. */
public sealed interface Verdict {

    /** The answers, once nothing is wrong with them; otherwise throws the refusal made of all violations. */
    Answers answersOrThrow(Function<List<FieldError>, ? extends RuntimeException> refusal);

    /**
     * The submission keeps every rule.
     *
     * @param answers its answers, one to each question
     */
    record Accepted(Answers answers) implements Verdict {

        @Override
        public Answers answersOrThrow(Function<List<FieldError>, ? extends RuntimeException> refusal) {
            return answers;
        }
    }

    /**
     * The submission breaks rules.
     *
     * @param violations all of them, each with its place
     */
    record Rejected(List<FieldError> violations) implements Verdict {

        public Rejected {
            violations = List.copyOf(violations);
        }

        @Override
        public Answers answersOrThrow(Function<List<FieldError>, ? extends RuntimeException> refusal) {
            throw refusal.apply(violations);
        }
    }
}
