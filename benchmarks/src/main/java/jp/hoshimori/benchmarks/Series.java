package jp.hoshimori.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What was measured of one thing, a value a round.
 *
 * @param name what was measured
 * @param unit the unit of the values
 * @param values in the order of the rounds
 */
record Series(String name, String unit, List<Double> values) {

    Series {
        values = List.copyOf(values);
    }

    /** The middle value; the mean of the two middle ones when their number is even. */
    double median() {
        double[] sorted = sorted();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return sorted()[0];
    }

    double greatest() {
        double[] sorted = sorted();
        return sorted[sorted.length - 1];
    }

    private double[] sorted() {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
