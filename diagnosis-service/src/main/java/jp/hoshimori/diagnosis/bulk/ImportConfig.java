package jp.hoshimori.diagnosis.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How diagnoses are imported. */
@ConfigMapping(prefix = "hoshimori.import")
public interface ImportConfig {

    /** How often a replica looks for imports to work on; {@code off} when it shall not. */
    @WithDefault("1s")
    String schedule();

    /** How many rows are stored in one transaction. */
    @WithDefault("1000")
    int batchRows();

    /** The longest line of an upload, in bytes. */
    @WithDefault("65536")
    int maxLineBytes();

    /** How many imports of an organization may wait or run at the same time. */
    @WithDefault("10")
    int maxUnfinished();

    /** How often a batch is tried before its import fails. */
    @WithDefault("5")
    int maxFailures();

    /** For how long a diagnosis of no organization is kept; an older one is not imported. */
    @WithDefault("P30D")
    Duration anonymousKeptFor();

    /** For how long an ended operation and the rows it did not accept can be read. */
    @WithDefault("P90D")
    Duration resultsKeptFor();

    /** How often ended operations are looked through for those to forget; {@code off} when they shall not. */
    @WithDefault("1h")
    String forgetting();
}
