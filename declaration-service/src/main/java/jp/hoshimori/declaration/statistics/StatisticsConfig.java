package jp.hoshimori.declaration.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How declarations are counted, and when the counts are published. */
@ConfigMapping(prefix = "hoshimori.statistics")
interface StatisticsConfig {

    /** How often is looked for changes to count, 1s or more. */
    @WithDefault("5s")
    String countEvery();

    /** How many changes are counted in one transaction. */
    @WithDefault("500")
    int batchSize();

    /** How often is looked for months to publish, 1s or more. */
    @WithDefault("1h")
    String publishEvery();

    /** How long after its end a month is published for good. */
    @WithDefault("P1D")
    Duration settlingTime();

    /** How many declarations a prefecture, an industry or an industry of a prefecture must have to be shown. */
    @WithDefault("5")
    int smallestGroup();
}
