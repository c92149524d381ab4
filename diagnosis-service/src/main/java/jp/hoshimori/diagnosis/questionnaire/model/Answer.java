package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.Arrays;
import java.util.Optional;

/** What an organization can say of one question, from the best to the least known. */
public enum Answer {
    /** 実施している. */
    IMPLEMENTED,
    /** 一部実施している. */
    PARTIAL,
    /** 実施していない. */
    NOT_IMPLEMENTED,
    /** わからない: nobody could say, which is told apart from {@link #NOT_IMPLEMENTED}. */
    UNKNOWN;

    /** The answer of that name; empty when there is none, also for null. */
    public static Optional<Answer> named(String name) {
        return Arrays.stream(values())
                .filter(answer -> answer.name().equals(name))
                .findFirst();
    }
}
