package jp.hoshimori.diagnosis.questionnaire.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * A group of questions (区分) that gets a score of its own.
 *
 * @param number counts from 1
 * @param name what its questions are about
 */
public record Part(int number, LocalizedText name) {}
