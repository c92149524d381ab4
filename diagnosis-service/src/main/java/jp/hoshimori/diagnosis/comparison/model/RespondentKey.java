package jp.hoshimori.diagnosis.comparison.model;

import java.util.UUID;

/**
 * Whoever is counted once: an organization with one edition over one period, or a diagnosis that nobody owns.
 *
 * @param respondentId the organization, or the diagnosis itself
 * @param questionnaire the edition
 * @param period the time
 */
public record RespondentKey(UUID respondentId, String questionnaire, Period period) {}
