package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.Comparator;
import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * Something to improve (対策): a question whose answer did not get all its points.
 *
 * @param question the question
 * @param answer what was answered
 * @param lostPoints how many points the best answer would add
 */
public record Measure(Question question, Answer answer, int lostPoints) {

    private static final Comparator<Measure> WEAKEST_FIRST = Comparator.comparingInt(Measure::lostPoints)
            .reversed()
            .thenComparingInt(measure -> measure.question().number());

    /** Everything the answers leave to improve: the most lost points first, then in the questions' order. */
    public static List<Measure> of(Answers answers) {
        return answers.questionnaire().questions().stream()
                .map(question -> of(answers, question))
                .filter(measure -> measure.lostPoints() > 0)
                .sorted(WEAKEST_FIRST)
                .toList();
    }

    private static Measure of(Answers answers, Question question) {
        Questionnaire questionnaire = answers.questionnaire();
        Answer answer = answers.to(question.number());
        return new Measure(question, answer, questionnaire.bestPoints() - questionnaire.pointsOf(answer));
    }
}
