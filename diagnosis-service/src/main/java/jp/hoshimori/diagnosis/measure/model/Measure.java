package jp.hoshimori.diagnosis.measure.model;

import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.problem.LocalizedText;

/**
 * Something to improve (対策): a question whose answer did not get all its points, with what is advised about it.
 *
 * @param question the question
 * @param answer what was answered
 * @param lostPoints how many points the best answer would add; more than 0
 * @param advice what is advised on the question's topic
 * @param firstStep what to do first, in the words for the company's size
 */
public record Measure(Question question, Answer answer, int lostPoints, Advice advice, LocalizedText firstStep) {

    /**
     * How much speaks for taking it up: severity × ease × lost points. What can do more harm, is done more easily and is
     * further from done weighs more.
     */
    public int priority() {
        return advice.severity() * advice.ease() * lostPoints;
    }
}
