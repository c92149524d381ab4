package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which weak points of one questionnaire edition services help with.
 *
 * @param questionnaire the edition, such as {@code jisha25-3.1}
 * @param answerWeights how much each answer weighs as a weak point; 0 for none
 * @param degreeWeights how much of a weak point each degree of help covers
 * @param questions every question of the edition, in ascending order from 1
 */
public record HelpTable(
        String questionnaire,
        Map<String, Integer> answerWeights,
        Map<HelpDegree, Integer> degreeWeights,
        List<QuestionHelp> questions) {

    /** Refuses a table that leaves out a degree or a question. */
    public HelpTable {
        requireNonNull(questionnaire);
        answerWeights = Map.copyOf(answerWeights);
        degreeWeights = Map.copyOf(new EnumMap<>(degreeWeights));
        questions = List.copyOf(questions);
        if (degreeWeights.size() != HelpDegree.values().length) {
            throw new IllegalArgumentException(questionnaire + " does not weigh every degree of help");
        }
        if (!numbers(questions)
                .equals(IntStream.rangeClosed(1, questions.size()).boxed().toList())) {
            throw new IllegalArgumentException(questionnaire + " does not name each question once and in order");
        }
    }

    /** The weak points that the answers show, in the order of the questions. An answer it does not know shows none. */
    public List<WeakPoint> weakPoints(Map<Integer, String> answers) {
        return questions.stream()
                .filter(question -> answers.containsKey(question.question()))
                .map(question -> new WeakPoint(question, weight(answers.get(question.question()))))
                .filter(point -> point.weight() > 0)
                .toList();
    }

    /** How much a degree of help covers. */
    int weight(HelpDegree degree) {
        return degreeWeights.get(degree);
    }

    private int weight(String answer) {
        return answerWeights.getOrDefault(answer, 0);
    }

    private static List<Integer> numbers(List<QuestionHelp> questions) {
        return questions.stream().map(QuestionHelp::question).toList();
    }
}
