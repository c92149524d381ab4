package jp.hoshimori.benchmarks;

import java.util.Locale;

/**
 * What a ratio shall be.
 *
 * @param bound the last ratio that is good enough
 * @param atLeast whether more is better
 */
record Target(double bound, boolean atLeast) {

    static Target atLeast(double bound) {
        return new Target(bound, true);
    }

    static Target atMost(double bound) {
        return new Target(bound, false);
    }

    boolean isMetBy(double ratio) {
        return atLeast ? ratio >= bound : ratio <= bound;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", atLeast ? ">=" : "<=", bound);
    }
}
