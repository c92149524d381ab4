package jp.hoshimori.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long scoring one diagnosis takes, beside one microsecond and beside adding up 25 numbers. */
final class ScoringBenchmark implements Benchmark {

    @Override
    public String name() {
        return "scoring";
    }

    @Override
    public List<Comparison> run(Settings settings) throws Exception {
        Series sum = measured(ScoringState.class, "addingUp", settings);
        Series score = measured(ScoringState.class, "scoring", settings);
        Series microsecond = new Series(
                "1 microsecond",
                "ns",
                score.values().stream().map(value -> 1000.0).toList());
        return List.of(
                new Comparison("scoring, against one microsecond", microsecond, score, Target.atMost(1)),
                new Comparison("scoring, against adding up 25 points", sum, score, Target.atMost(100)));
    }

    private static Series measured(Class<?> type, String method, Settings settings) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(type.getName() + "." + method + "$")
                        .forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(settings.rounds())
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        List<Double> values = new ArrayList<>();
        for (RunResult result : results) {
            result.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults().forEach(iteration -> {
                        Result<?> primary = iteration.getPrimaryResult();
                        values.add(primary.getScore());
                    }));
        }
        return new Series(method, "ns", values);
    }
}
