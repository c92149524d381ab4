package jp.hoshimori.benchmarks;

/**
 * One figure: a subject beside its baseline.
 *
 * @param name names the figure
 * @param baseline what it is measured against
 * @param subject what is measured
 * @param target what the ratio of subject to baseline shall reach
 */
record Comparison(String name, Series baseline, Series subject, Target target) {

    /** The subject's median as a multiple of the baseline's. */
    double ratio() {
        return subject.median() / baseline.median();
    }

    /** Whether the target is reached. */
    boolean met() {
        return target.isMetBy(ratio());
    }
}
