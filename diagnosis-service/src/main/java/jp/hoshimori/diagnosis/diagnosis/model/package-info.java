/**
 * Answering a questionnaire: the rules a submission keeps, the score of its answers, the measures they call for. Plain
 * Java: no framework is imported.
 */
package jp.hoshimori.diagnosis.diagnosis.model;
