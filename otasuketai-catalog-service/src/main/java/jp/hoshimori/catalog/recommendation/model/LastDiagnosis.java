package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The latest diagnosis of an organization, as its event told it.
 *
 * @param questionnaire the edition that was answered, such as {@code jisha25-3.1}
 * @param answers the answer to each question by its number; answers may come that this release does not know
 */
public record LastDiagnosis(UUID diagnosisId, String questionnaire, Map<Integer, String> answers, Instant completedAt) {

    public LastDiagnosis {
        requireNonNull(diagnosisId, "diagnosisId");
        requireNonNull(questionnaire, "questionnaire");
        answers = Map.copyOf(answers);
        requireNonNull(completedAt, "completedAt");
    }
}
