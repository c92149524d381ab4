package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be answered, and for how many points. */
final class AnswerRules {

    static final CoherenceRule EVERY_ANSWER_IS_OFFERED_ONCE = AnswerRules::notOfferedOnce;
    static final CoherenceRule A_BETTER_ANSWER_NEVER_GETS_FEWER_POINTS = AnswerRules::fewerPoints;

    private AnswerRules() {}

    private static Stream<String> notOfferedOnce(Questionnaire questionnaire) {
        return Arrays.stream(Answer.values())
                .filter(answer -> timesOffered(questionnaire, answer) != 1)
                .map(answer -> "The answer %s is offered %d times, not once."
                        .formatted(answer, timesOffered(questionnaire, answer)));
    }

    private static long timesOffered(Questionnaire questionnaire, Answer answer) {
        return questionnaire.answers().stream()
                .filter(option -> option.answer() == answer)
                .count();
    }

    private static Stream<String> fewerPoints(Questionnaire questionnaire) {
        List<AnswerOption> ordered = questionnaire.answers().stream()
                .sorted(Comparator.comparing(AnswerOption::answer))
                .toList();
        return IntStream.range(1, ordered.size())
                .filter(index ->
                        ordered.get(index - 1).points() < ordered.get(index).points())
                .mapToObj(index -> "The answer %s gets fewer points than %s."
                        .formatted(
                                ordered.get(index - 1).answer(),
                                ordered.get(index).answer()));
    }
}
