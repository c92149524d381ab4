package jp.hoshimori.diagnosis.comparison;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How diagnoses are counted and compared. */
@ConfigMapping(prefix = "hoshimori.comparison")
public interface ComparisonConfig {

    /** The fewest respondents a group must have to be shown, and by which what is shown moves on; 20 or more. */
    @WithDefault("20")
    @Min(20)
    int smallestGroup();

    /** How often new diagnoses are counted, 1s or more. */
    @WithDefault("5s")
    String countEvery();

    /** How many diagnoses are counted in one transaction. */
    @WithDefault("2000")
    @Min(1)
    @Max(10_000)
    int batchSize();

    /** By how many points a total must fall to be worth a warning. */
    @WithDefault("10")
    @Min(1)
    int warnWhenTotalFallsBy();
}
