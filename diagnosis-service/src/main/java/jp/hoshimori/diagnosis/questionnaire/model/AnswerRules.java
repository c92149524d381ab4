package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What can be answered, and for how many points. */
final class AnswerRules {

    static final CoherenceRule EVERY_ANSWER_IS_OFFERED_ONCE = AnswerRules::notOfferedOnce;
    static final CoherenceRule A_BETTER_ANSWER_NEVER_GETS_FEWER_POINTS = AnswerRules::fewerPoints;

    private static final LocalizedText NOT_ONCE =
            LocalizedText.of("回答 {0} が {1} 回あります。1 回だけにしてください。", "The answer {0} is offered {1} times, not once.");
    private static final LocalizedText FEWER_POINTS =
            LocalizedText.of("回答 {0} の点が {1} より低くなっています。", "The answer {0} gets fewer points than {1}.");

    private AnswerRules() {}

    private static Stream<FieldError> notOfferedOnce(Questionnaire questionnaire) {
        return Arrays.stream(Answer.values())
                .filter(answer -> timesOffered(questionnaire, answer) != 1)
                .map(answer -> new FieldError(
                        "/answers", "NOT_OFFERED_ONCE", NOT_ONCE.format(answer, timesOffered(questionnaire, answer))));
    }

    private static long timesOffered(Questionnaire questionnaire, Answer answer) {
        return questionnaire.answers().stream()
                .filter(option -> option.answer() == answer)
                .count();
    }

    private static Stream<FieldError> fewerPoints(Questionnaire questionnaire) {
        List<AnswerOption> ordered = questionnaire.answers().stream()
                .sorted(Comparator.comparing(AnswerOption::answer))
                .toList();
        return IntStream.range(1, ordered.size())
                .filter(index ->
                        ordered.get(index - 1).points() < ordered.get(index).points())
                .mapToObj(index -> new FieldError(
                        "/answers",
                        "FEWER_POINTS",
                        FEWER_POINTS.format(
                                ordered.get(index - 1).answer(),
                                ordered.get(index).answer())));
    }
}
