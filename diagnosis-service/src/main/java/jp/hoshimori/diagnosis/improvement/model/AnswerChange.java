package jp.hoshimori.diagnosis.improvement.model;

import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * Another answer to one question.
 *
 * @param question the question
 * @param from what was answered
 * @param to what is assumed instead
 * @param points how many points that adds; negative when it takes some
 */
public record AnswerChange(Question question, Answer from, Answer to, int points) {

    static AnswerChange of(Answers answers, int question, Answer to) {
        Questionnaire questionnaire = answers.questionnaire();
        Answer from = answers.to(question);
        int points = questionnaire.pointsOf(to) - questionnaire.pointsOf(from);
        return new AnswerChange(questionnaire.questions().get(question - 1), from, to, points);
    }
}
