/**
 * The catalogue of questionnaires: editions as data, read and checked when the service starts, and shown to anyone. Emits
 * and hears no events.
 */
package jp.hoshimori.diagnosis.questionnaire;
