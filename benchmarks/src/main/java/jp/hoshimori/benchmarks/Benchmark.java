package jp.hoshimori.benchmarks;

import java.util.List;

/** Something that can be measured by one command. */
interface Benchmark {

    /** The word that names it on the command line. */
    String name();

    /** Measures it, and stops everything it has started. */
    List<Comparison> run(Settings settings) throws Exception;
}
