package jp.hoshimori.diagnosis.improvement.model;

import java.util.Arrays;
import java.util.List;
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;

/**
 * One improvement on the way to a score.
 *
 * @param change the answer that gets better
 * @param effort how much work it is: the {@linkplain Advice#effort effort} of the topic, once for getting as far as
 *     一部実施している and once more for getting from there to 実施している
 * @param advice what is advised on the question's topic
 */
public record PathStep(AnswerChange change, int effort, Advice advice) {

    /** Every improvement of one answer, the farthest first. */
    static List<PathStep> improvementsOf(Answers answers, int question, Advice advice) {
        int missing = missingSteps(answers.to(question));
        return Arrays.stream(Answer.values())
                .filter(better -> missingSteps(better) < missing)
                .map(better -> new PathStep(
                        AnswerChange.of(answers, question, better),
                        advice.effort() * (missing - missingSteps(better)),
                        advice))
                .toList();
    }

    /** How far an answer is from the best; whoever does not know has as far to go as whoever does nothing. */
    private static int missingSteps(Answer answer) {
        return switch (answer) {
            case IMPLEMENTED -> 0;
            case PARTIAL -> 1;
            case NOT_IMPLEMENTED, UNKNOWN -> 2;
        };
    }
}
