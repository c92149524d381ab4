package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.ArrayList;
import java.util.List;

/** An edition that differs from the one it is made of in what its questions are about. */
public final class OtherEdition {

    private OtherEdition() {}

    /** The same questions in reverse, with one topic replaced by another. */
    public static Questionnaire reversedWith(String newTopic, String instead, Questionnaire edition) {
        List<Question> questions = new ArrayList<>();
        int count = edition.questions().size();
        for (int number = 1; number <= count; number++) {
            String topic = edition.questions().get(count - number).topic();
            questions.add(about(
                    topic.equals(instead) ? newTopic : topic,
                    edition.questions().get(number - 1)));
        }
        return with(questions, edition);
    }

    private static Question about(String topic, Question question) {
        return new Question(
                question.number(),
                question.part(),
                topic,
                question.theme(),
                question.themeVerification(),
                question.textVerification(),
                question.text());
    }

    private static Questionnaire with(List<Question> questions, Questionnaire edition) {
        return new Questionnaire(
                "other25-1.0",
                edition.edition(),
                edition.revision(),
                edition.title(),
                edition.publisher(),
                edition.effectiveFrom(),
                edition.sources(),
                edition.answers(),
                edition.parts(),
                edition.notes(),
                questions,
                edition.bands());
    }
}
