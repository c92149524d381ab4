package jp.hoshimori.declaration.diagnosis.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A self-diagnosis that an organization completed.
 *
 * @param id the diagnosis
 * @param organizationId whose it is
 * @param questionnaire the edition that was answered
 * @param score the sum of the parts' scores; no declaration asks for any
 * @param completedAt when it was stored
 */
public record CompletedDiagnosis(UUID id, UUID organizationId, String questionnaire, int score, Instant completedAt) {

    public CompletedDiagnosis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(completedAt, "completedAt");
    }
}
