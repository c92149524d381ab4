package jp.hoshimori.diagnosis.advice.model;

import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import jp.hoshimori.problem.LocalizedText;

/**
 * Where examples come from.
 *
 * @param code the word by which examples refer to it
 * @param verification whether they were compared with it
 * @param reference the source in words
 */
public record ExampleSource(String code, Verification verification, LocalizedText reference) {}
