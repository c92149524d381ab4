/**
 * Answering a questionnaire: the rules a submission keeps, the score of its answers. Plain Java: no
 * framework is imported.
 */
package jp.hoshimori.diagnosis.diagnosis.model;
