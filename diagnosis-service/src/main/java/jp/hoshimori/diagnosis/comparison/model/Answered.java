package jp.hoshimori.diagnosis.comparison.model;

import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;

/**
 * What is counted of a diagnosis.
 *
 * @param total its points
 * @param answers its answers, in the questions' order
 */
public record Answered(int total, List<Answer> answers) {

    public Answered {
        answers = List.copyOf(answers);
    }
}
