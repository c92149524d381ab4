package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import jp.hoshimori.problem.LocalizedText;

/**
 * One reason for which a service is recommended.
 *
 * @param question the question of the diagnosis the service helps with; absent for the other kinds
 */
public record Reason(Kind kind, OptionalInt question, LocalizedText text) {

    /** What a reason speaks of. */
    public enum Kind {
        HELPS_WITH_QUESTION,
        COVERS_PREFECTURE,
        MONTHLY_PRICE
    }

    public Reason {
        requireNonNull(kind);
        requireNonNull(question);
        requireNonNull(text);
    }
}
