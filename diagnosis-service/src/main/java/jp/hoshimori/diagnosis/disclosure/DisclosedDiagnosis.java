package jp.hoshimori.diagnosis.disclosure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * As much of an organization's latest diagnosis as it shows a buyer.
 *
 * @param organizationId whose it is
 * @param diagnosisId the diagnosis
 * @param questionnaire the edition that was answered
 * @param score what each part scored, and the band
 * @param answers every answer, where it shows them; else empty
 * @param completedAt when it was answered
 * @param shownUntil from when on the organization shows this much no more
 */
record DisclosedDiagnosis(
        UUID organizationId,
        UUID diagnosisId,
        Questionnaire questionnaire,
        Score score,
        Optional<Answers> answers,
        Instant completedAt,
        Instant shownUntil) {}
