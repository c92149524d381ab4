package jp.hoshimori.diagnosis.measure.model;

import java.util.Comparator;
import java.util.List;
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.CompanySize;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * The order in which measures are proposed: by {@linkplain Measure#priority priority}, the highest first; where that is
 * equal, in the questions' order. The same answers always get the same list.
 *
 * <p>All questions of an edition can lose equally many points, so the lost points stand for the share that was lost.
 */
public final class Ranking {

    /** Sorting is stable, so what weighs the same stays in the questions' order. */
    private static final Comparator<Measure> MOST_REWARDING_FIRST =
            Comparator.comparingInt(Measure::priority).reversed();

    private final AdviceEdition advice;

    /** The ranking by an edition of the advice that knows every topic of the answers it will be given. */
    public Ranking(AdviceEdition advice) {
        this.advice = advice;
    }

    /** Everything the answers leave to improve, in the words for a company of that size. */
    public List<Measure> measures(Answers answers, CompanySize size) {
        return answers.questionnaire().questions().stream()
                .map(question -> measure(answers, question, size))
                .filter(measure -> measure.lostPoints() > 0)
                .sorted(MOST_REWARDING_FIRST)
                .toList();
    }

    private Measure measure(Answers answers, Question question, CompanySize size) {
        Questionnaire questionnaire = answers.questionnaire();
        Answer answer = answers.to(question.number());
        int lostPoints = questionnaire.bestPoints() - questionnaire.pointsOf(answer);
        Advice onTopic = advice.on(question.topic());
        return new Measure(
                question, answer, lostPoints, onTopic, onTopic.firstStep().get(size));
    }
}
