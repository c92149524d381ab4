package jp.hoshimori.diagnosis.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When statistics are published. */
@ConfigMapping(prefix = "hoshimori.statistics")
interface StatisticsConfig {

    /** How often is looked for months to publish, 1s or more. */
    @WithDefault("1h")
    String publishEvery();

    /** For how long nobody may have been counted in a month that is over, before it is published for good. */
    @WithDefault("P7D")
    Duration settlingTime();
}
