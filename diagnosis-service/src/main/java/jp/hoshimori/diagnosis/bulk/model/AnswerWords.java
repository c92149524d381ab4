package jp.hoshimori.diagnosis.bulk.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.AnswerOption;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The ways in which an answer can be written: its code, its words in either language, or its points. */
final class AnswerWords {

    private final Map<String, Answer> answers = new HashMap<>();

    AnswerWords(Questionnaire questionnaire) {
        for (AnswerOption option : questionnaire.answers()) {
            answers.put(option.answer().name(), option.answer());
            answers.put(option.label().ja(), option.answer());
            answers.put(option.label().en(), option.answer());
            if (isToldByItsPoints(option, questionnaire)) {
                answers.put(Integer.toString(option.points()), option.answer());
            }
        }
    }

    Optional<Answer> answer(String written) {
        return Optional.ofNullable(answers.get(written));
    }

    private static boolean isToldByItsPoints(AnswerOption option, Questionnaire questionnaire) {
        return questionnaire.answers().stream()
                        .filter(other -> other.points() == option.points())
                        .count()
                == 1;
    }
}
