package jp.hoshimori.diagnosis.improvement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;

/** Every way to improve a few answers, tried one by one: slow, and too simple to be wrong. */
record EveryWay(List<Way> ways) {

    private static final int EASIEST = 3;

    /**
     * One way.
     *
     * @param steps what it improves, such as {@code 5 PARTIAL}
     * @param points what it adds
     * @param effort what it costs
     * @param order one digit a question: 0 to IMPLEMENTED, 1 to PARTIAL, 2 left as it is
     */
    record Way(List<String> steps, int points, int effort, String order) {}

    static EveryWay of(Answers answers, List<Integer> eases) {
        List<Way> ways = List.of(new Way(List.of(), 0, 0, ""));
        for (int question = 1; question <= answers.count(); question++) {
            ways = longer(ways, answers, question, 1 + EASIEST - eases.get(question - 1));
        }
        return new EveryWay(ways);
    }

    Way cheapest(int points) {
        return ways.stream()
                .filter(way -> way.points() >= points)
                .min(Comparator.comparingInt(Way::effort)
                        .thenComparingInt(way -> way.steps().size())
                        .thenComparing(Way::order))
                .orElseThrow();
    }

    int mostPoints() {
        return ways.stream().mapToInt(Way::points).max().orElseThrow();
    }

    private static List<Way> longer(List<Way> ways, Answers answers, int question, int effort) {
        List<Way> longer = new ArrayList<>();
        for (Way way : ways) {
            longer.add(new Way(way.steps(), way.points(), way.effort(), way.order() + 2));
            switch (answers.to(question)) {
                case IMPLEMENTED -> {}
                case PARTIAL -> longer.add(with(way, question, Answer.IMPLEMENTED, 2, effort));
                case NOT_IMPLEMENTED -> {
                    longer.add(with(way, question, Answer.PARTIAL, 2, effort));
                    longer.add(with(way, question, Answer.IMPLEMENTED, 4, 2 * effort));
                }
                case UNKNOWN -> {
                    longer.add(with(way, question, Answer.PARTIAL, 3, effort));
                    longer.add(with(way, question, Answer.IMPLEMENTED, 5, 2 * effort));
                }
            }
        }
        return longer;
    }

    private static Way with(Way way, int question, Answer to, int points, int effort) {
        List<String> steps = new ArrayList<>(way.steps());
        steps.add(question + " " + to);
        return new Way(steps, way.points() + points, way.effort() + effort, way.order() + to.ordinal());
    }
}
