package jp.hoshimori.diagnosis.questionnaire.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * An answer as one edition offers it.
 *
 * @param answer which answer it is
 * @param points what it adds to the total; may be negative
 * @param label the words beside the box that is ticked
 */
public record AnswerOption(Answer answer, int points, LocalizedText label) {}
