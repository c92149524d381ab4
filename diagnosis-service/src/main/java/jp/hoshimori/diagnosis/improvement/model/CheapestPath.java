package jp.hoshimori.diagnosis.improvement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Question;

/**
 * The improvements that add enough points with the least effort in all.
 *
 * <p>Exact: dynamic programming over the questions and the points that are still needed. Where several ways cost the same
 * effort, the one that touches fewer questions is taken, and then the one that begins with the earlier question and takes
 * it farther, so that the same answers always get the same path.
 */
public final class CheapestPath {

    /** Stands for points that cannot be gained; far above any weight, far below what overflows when added to. */
    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    private final List<List<PathStep>> choices;
    private final int needed;

    /** The least weight with which the questions from the first index on add the points of the second. */
    private final int[][] least;

    private CheapestPath(List<List<PathStep>> choices, int needed) {
        this.choices = choices;
        this.needed = needed;
        least = new int[choices.size() + 1][needed + 1];
    }

    /**
     * The steps that add at least so many points, in the questions' order; none when none are needed.
     *
     * @param advice knows every topic of the answers
     * @throws IllegalArgumentException when not even the best answers add so many
     */
    public static List<PathStep> adding(int points, Answers answers, AdviceEdition advice) {
        List<List<PathStep>> choices = answers.questionnaire().questions().stream()
                .map(question -> choices(answers, question, advice))
                .toList();
        return new CheapestPath(choices, Math.max(0, points)).steps();
    }

    private static List<PathStep> choices(Answers answers, Question question, AdviceEdition advice) {
        return PathStep.improvementsOf(answers, question.number(), advice.on(question.topic()));
    }

    private List<PathStep> steps() {
        Arrays.fill(least[choices.size()], 1, needed + 1, IMPOSSIBLE);
        for (int question = choices.size() - 1; question >= 0; question--) {
            weigh(question);
        }
        if (least[0][needed] >= IMPOSSIBLE) {
            throw new IllegalArgumentException("No answers add %d points.".formatted(needed));
        }
        return cheapest();
    }

    private void weigh(int question) {
        for (int points = 0; points <= needed; points++) {
            int best = least[question + 1][points];
            for (PathStep step : choices.get(question)) {
                best = Math.min(best, weightWith(step, question, points));
            }
            least[question][points] = best;
        }
    }

    private List<PathStep> cheapest() {
        List<PathStep> taken = new ArrayList<>();
        int points = needed;
        for (int question = 0; question < choices.size(); question++) {
            for (PathStep step : choices.get(question)) {
                if (weightWith(step, question, points) == least[question][points]) {
                    taken.add(step);
                    points = stillNeeded(points, step);
                    break;
                }
            }
        }
        return taken;
    }

    private int weightWith(PathStep step, int question, int points) {
        return weight(step) + least[question + 1][stillNeeded(points, step)];
    }

    /** Effort counts first: even a path of all questions weighs less than one unit of effort. */
    private int weight(PathStep step) {
        return step.effort() * (choices.size() + 1) + 1;
    }

    private static int stillNeeded(int points, PathStep step) {
        return Math.max(0, points - step.change().points());
    }
}
