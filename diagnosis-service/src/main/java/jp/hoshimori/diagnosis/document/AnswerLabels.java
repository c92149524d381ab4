package jp.hoshimori.diagnosis.document;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.AnswerOption;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** The words in which an edition offers its answers, in one language. */
final class AnswerLabels {

    private final Map<Answer, String> labels = new EnumMap<>(Answer.class);

    AnswerLabels(Questionnaire questionnaire, Locale locale) {
        for (AnswerOption option : questionnaire.answers()) {
            labels.put(option.answer(), option.label().in(locale));
        }
    }

    /** The words beside that answer. */
    String of(Answer answer) {
        return labels.get(answer);
    }
}
