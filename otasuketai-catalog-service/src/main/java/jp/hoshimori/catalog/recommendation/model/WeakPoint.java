package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

/** A question whose answer leaves something to improve, and how much that weighs. */
public record WeakPoint(QuestionHelp question, int weight) {

    public WeakPoint {
        requireNonNull(question);
    }

    /** Whether any kind of service helps with it. */
    public boolean isHelped() {
        return !question.helps().isEmpty();
    }
}
