package jp.hoshimori.diagnosis.comparison.model;

import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;

/**
 * A question that was answered otherwise than the time before.
 *
 * @param question the question as the later edition asks it
 * @param before the answer of the time before
 * @param after the later answer
 * @param points what that changes in the total
 */
public record AnswerChange(Question question, Answer before, Answer after, int points) {

    /** Whether something that was done is done no longer, or nobody knows any more. */
    public boolean isLoss() {
        return before == Answer.IMPLEMENTED && after != Answer.IMPLEMENTED;
    }
}
