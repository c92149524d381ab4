package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * The scoring of one edition, prepared once so that a set of answers is scored by table look-up.
 *
 * <p>Every question counts the same: a diagnosis is the sum of the points of its answers.
 */
public final class Scoring {

    private final Questionnaire questionnaire;
    private final Map<Answer, Integer> points = new EnumMap<>(Answer.class);
    private final int[] partIndex;
    private final int[] minima;
    private final int[] maxima;

    /** The scoring of an edition that passed its coherence check. */
    public Scoring(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        for (Answer answer : Answer.values()) {
            points.put(answer, questionnaire.pointsOf(answer));
        }
        partIndex = questionnaire.questions().stream()
                .mapToInt(question -> question.part() - 1)
                .toArray();
        minima = perPart(questionnaire.worstPoints());
        maxima = perPart(questionnaire.bestPoints());
    }

    /** What the answers are worth. They must answer this scoring's edition. */
    public Score score(Answers answers) {
        int[] sums = new int[minima.length];
        int total = 0;
        for (int question = 1; question <= partIndex.length; question++) {
            int gained = points.get(answers.to(question));
            sums[partIndex[question - 1]] += gained;
            total += gained;
        }
        return score(total, sums, questionnaire.bandOf(total));
    }

    /** A score that was given before, from what was kept of it: the points of each part, in order, and the band. */
    public Score recorded(int[] partPoints, Band band) {
        return score(IntStream.of(partPoints).sum(), partPoints, band);
    }

    private Score score(int total, int[] sums, Band band) {
        List<PartScore> parts = new ArrayList<>(sums.length);
        for (int index = 0; index < sums.length; index++) {
            parts.add(partScore(index, sums[index]));
        }
        return new Score(total, parts, band);
    }

    private PartScore partScore(int index, int sum) {
        return new PartScore(questionnaire.parts().get(index), sum, minima[index], maxima[index]);
    }

    private int[] perPart(int pointsPerQuestion) {
        int[] sums = new int[questionnaire.parts().size()];
        for (int part : partIndex) {
            sums[part] += pointsPerQuestion;
        }
        return sums;
    }
}
