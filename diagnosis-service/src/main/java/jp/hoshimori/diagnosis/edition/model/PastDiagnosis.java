package jp.hoshimori.diagnosis.edition.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * What was answered once, and what it was worth then; not by whom.
 *
 * @param questionnaire the edition that was answered
 * @param answers one to each of its questions, in their order
 * @param total the points of all answers
 * @param band the code of what the total meant
 */
public record PastDiagnosis(Questionnaire questionnaire, List<Answer> answers, int total, String band) {

    public PastDiagnosis {
        answers = List.copyOf(answers);
    }
}
