/**
 * Shows the editions that exist: those that ship as data in {@code questionnaires/}, and those that operators have
 * published. Owns no table, emits and hears no events.
 */
package jp.hoshimori.diagnosis.questionnaire;
