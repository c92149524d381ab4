package jp.hoshimori.diagnosis.export;

import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Score;

/**
 * A diagnosis as a partner keeps it.
 *
 * @param organizationId whose it is
 * @param grantId the grant by which it is shown
 * @param updatedAt when what is stored of it last changed, by which a partner goes on reading
 */
record ExportedDiagnosis(
        UUID id,
        UUID organizationId,
        UUID grantId,
        Profile profile,
        Answers answers,
        Score score,
        Instant completedAt,
        Instant updatedAt) {

    /** Where reading goes on after this one. */
    ExportPosition position() {
        return new ExportPosition(updatedAt, id);
    }
}
