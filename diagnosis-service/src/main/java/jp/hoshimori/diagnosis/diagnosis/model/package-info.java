/**
 * Answering a questionnaire: the rules a submission keeps, the score of its answers, what
 * several sites come to, and what changed since last time. Plain Java: no framework is imported.
 */
package jp.hoshimori.diagnosis.diagnosis.model;
