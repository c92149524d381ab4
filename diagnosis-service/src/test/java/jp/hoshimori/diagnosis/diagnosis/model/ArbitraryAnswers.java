package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Any answers to an edition, for properties. */
public final class ArbitraryAnswers {

    private ArbitraryAnswers() {}

    /** Complete answers: half of them anything at all, half of them nearly perfect, where totals are thin. */
    public static Arbitrary<Answers> to(Questionnaire questionnaire) {
        Arbitrary<Answer> nearlyPerfect = Arbitraries.frequency(
                Tuple.of(20, Answer.IMPLEMENTED),
                Tuple.of(1, Answer.PARTIAL),
                Tuple.of(1, Answer.NOT_IMPLEMENTED),
                Tuple.of(1, Answer.UNKNOWN));
        return Arbitraries.oneOf(
                        sheets(questionnaire, Arbitraries.of(Answer.class)), sheets(questionnaire, nearlyPerfect))
                .map(answers -> Answers.of(questionnaire, answers));
    }

    private static Arbitrary<List<Answer>> sheets(Questionnaire questionnaire, Arbitrary<Answer> answer) {
        return answer.list().ofSize(questionnaire.questions().size());
    }
}
