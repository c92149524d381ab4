package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * Answers as they were sent to one edition, before anything is known of them.
 *
 * @param questionnaire the edition they answer
 * @param answers the answers in the order in which they were sent
 */
public record Submission(Questionnaire questionnaire, List<SubmittedAnswer> answers) {

    public Submission {
        answers = List.copyOf(answers);
    }
}
