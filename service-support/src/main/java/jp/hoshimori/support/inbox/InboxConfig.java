package jp.hoshimori.support.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is remembered of events that were heard. */
@ConfigMapping(prefix = "hoshimori.inbox")
interface InboxConfig {

    /**
     * How long an event that has taken effect is remembered. Longer than the broker keeps it: one that is forgotten here and
     * brought again would take effect twice.
     */
    @WithDefault("30d")
    Duration keptFor();
}
