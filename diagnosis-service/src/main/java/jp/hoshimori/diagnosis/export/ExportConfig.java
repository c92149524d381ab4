package jp.hoshimori.diagnosis.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How diagnoses are exported. */
@ConfigMapping(prefix = "hoshimori.export")
public interface ExportConfig {

    /**
     * How long a change settles before it is exported: longer than the replicas' clocks and the database's are apart, and
     * than a request takes from looking at the clock to its transaction.
     */
    @WithDefault("5s")
    Duration settlingTime();
}
