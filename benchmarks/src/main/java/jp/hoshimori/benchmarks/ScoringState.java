package jp.hoshimori.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.reference.ReferenceData;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Scores sets of answers that differ, one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScoringState {

    private static final int SETS = 1024;

    private final Questionnaire questionnaire =
            ReferenceData.read("questionnaires/jisha25-3.1.yaml", Questionnaire.class);
    private final Scoring scoring = new Scoring(questionnaire);
    private final Answers[] sets = sets(new Random(25));
    private final int[][] points = Stream.of(sets)
            .map(set -> set.inOrder().stream().mapToInt(questionnaire::pointsOf).toArray())
            .toArray(int[][]::new);
    private int next;

    /** A diagnosis: parts, total and band. */
    @Benchmark
    public Score scoring() {
        next = (next + 1) % SETS;
        return scoring.score(sets[next]);
    }

    /** The least that any scoring must do. */
    @Benchmark
    public int addingUp() {
        next = (next + 1) % SETS;
        int sum = 0;
        for (int gained : points[next]) {
            sum += gained;
        }
        return sum;
    }

    private Answers[] sets(Random random) {
        List<Answer> kinds = List.of(Answer.values());
        return Stream.generate(() -> Answers.of(
                        questionnaire,
                        Stream.generate(() -> kinds.get(random.nextInt(kinds.size())))
                                .limit(questionnaire.questions().size())
                                .toList()))
                .limit(SETS)
                .toArray(Answers[]::new);
    }
}
