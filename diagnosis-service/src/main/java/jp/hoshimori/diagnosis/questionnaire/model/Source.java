package jp.hoshimori.diagnosis.questionnaire.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * Where one kind of an edition's texts comes from.
 *
 * @param covers the kind of texts, upper-case words such as QUESTIONS
 * @param verification whether they were compared with that source
 * @param reference the source in words
 */
public record Source(String covers, Verification verification, LocalizedText reference) {}
