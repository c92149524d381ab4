package jp.hoshimori.diagnosis.advice.model;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * What advice has to fit.
 *
 * @param questionnaires the editions whose questions it answers
 * @param employeeBands the bands of the number of employees that a company can name
 */
public record Surroundings(Collection<Questionnaire> questionnaires, Set<String> employeeBands) {

    /** Every topic that some edition asks about. */
    Set<String> topics() {
        return questionnaires.stream()
                .flatMap(questionnaire -> questionnaire.questions().stream())
                .map(Question::topic)
                .collect(Collectors.toSet());
    }
}
