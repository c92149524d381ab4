package jp.hoshimori.diagnosis.handbook.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a version comes from; this never changes.
 *
 * @param id names the version within the system
 * @param organizationId whose it is
 * @param number counts the organization's versions from 1
 * @param language what it is written in
 * @param diagnosisId the diagnosis whose answers it was generated from
 * @param questionnaire the edition that was answered; rules name its questions
 * @param template the template it was generated with
 * @param createdAt when it was generated
 */
public record HandbookOrigin(
        UUID id,
        UUID organizationId,
        int number,
        HandbookLanguage language,
        UUID diagnosisId,
        String questionnaire,
        String template,
        Instant createdAt) {}
