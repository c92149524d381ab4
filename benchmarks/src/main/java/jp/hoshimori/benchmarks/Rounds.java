package jp.hoshimori.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures two things turn by turn, so that whatever else the machine does falls on both. */
final class Rounds {

    /** Measures one thing once. */
    interface Measurement {
        double measure() throws Exception;
    }

    private final int count;

    Rounds(int count) {
        this.count = count;
    }

    /** The figure after all rounds; each begins with the baseline. */
    Comparison compare(String name, String unit, Named baseline, Named subject, Target target) throws Exception {
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        for (int round = 1; round <= count; round++) {
            before.add(baseline.measurement().measure());
            after.add(subject.measurement().measure());
            Progress.say(
                    "%s, round %d of %d: %s %.4g, %s %.4g %s",
                    name,
                    round,
                    count,
                    baseline.name(),
                    before.get(round - 1),
                    subject.name(),
                    after.get(round - 1),
                    unit);
        }
        return new Comparison(
                name, new Series(baseline.name(), unit, before), new Series(subject.name(), unit, after), target);
    }

    /** A measurement and what it measures. */
    record Named(String name, Measurement measurement) {}
}
