package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** Answers looked at by what their questions are about, so that they can be carried to another edition. */
public final class CarriedAnswers {

    private final Map<String, Answer> byTopic = new HashMap<>();

    /** The answers, by topic. */
    public CarriedAnswers(Answers answers) {
        answers.questionnaire()
                .questions()
                .forEach(question -> byTopic.put(question.topic(), answers.to(question.number())));
    }

    /** What was answered about a topic; empty when nothing was asked about it. */
    public Optional<Answer> about(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /** For each question of the edition, in order, what was answered about its topic. */
    public List<Optional<Answer>> to(Questionnaire edition) {
        return edition.questions().stream()
                .map(Question::topic)
                .map(this::about)
                .toList();
    }
}
