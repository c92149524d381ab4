/**
 * Editions of the questionnaire that operators load without a release: as a draft, then scored on past answers in the
 * shadow, then published from a day on. Owns the tables {@code questionnaire_edition} and {@code
 * questionnaire_edition_act}; emits and hears no events.
 */
package jp.hoshimori.diagnosis.edition;
