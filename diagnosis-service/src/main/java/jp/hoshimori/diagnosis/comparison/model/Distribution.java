package jp.hoshimori.diagnosis.comparison.model;

/**
 * How the totals of a group are spread. A quartile is the lowest total that a quarter, a half or three quarters of the
 * respondents do not exceed: always a total that somebody reached.
 */
public record Distribution(
        int respondents, int minimum, int firstQuartile, int median, int thirdQuartile, int maximum) {

    /**
     * How the counted totals are spread.
     *
     * @throws IllegalArgumentException when nobody is counted
     */
    public static Distribution of(Counts counts) {
        int respondents = counts.respondents();
        if (respondents == 0) {
            throw new IllegalArgumentException("Nobody is counted");
        }
        return new Distribution(
                respondents,
                reachedBy(counts, 1),
                reachedBy(counts, ceiling(respondents, 4)),
                reachedBy(counts, ceiling(respondents, 2)),
                reachedBy(counts, ceiling(3 * respondents, 4)),
                reachedBy(counts, respondents));
    }

    /** How many of a hundred respondents a total is ahead of, equals counting half: 0 to 100. */
    public static int percentile(Counts counts, int total) {
        int[] totals = counts.totals();
        long below = 0;
        for (int index = 0; index < totals.length && index + counts.lowest() < total; index++) {
            below += totals[index];
        }
        long twiceAheadOf = 2 * below + at(counts, totals, total);
        return (int) Math.round(50.0 * twiceAheadOf / counts.respondents());
    }

    private static int at(Counts counts, int[] totals, int total) {
        int index = total - counts.lowest();
        return index >= 0 && index < totals.length ? totals[index] : 0;
    }

    /** The total of the respondent of that rank, counted from the lowest total. */
    private static int reachedBy(Counts counts, int rank) {
        int[] totals = counts.totals();
        int seen = 0;
        int index = 0;
        while (seen + totals[index] < rank) {
            seen += totals[index];
            index++;
        }
        return counts.lowest() + index;
    }

    private static int ceiling(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
