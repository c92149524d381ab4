package jp.hoshimori.support.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay brings events to Kafka. */
@ConfigMapping(prefix = "hoshimori.outbox")
public interface OutboxConfig {

    /** Whether this replica publishes events at all. */
    @WithDefault("true")
    boolean enabled();

    /** How long the relay rests when it was not told of anything new. */
    @WithDefault("250ms")
    Duration pollInterval();

    /** How often the relay looks at most, so that under load many events share a send, a deletion and a commit. */
    @WithDefault("50ms")
    Duration gatherInterval();

    /** How many events are sent before their rows are deleted. */
    @WithDefault("500")
    int batchSize();

    /** How long the broker may take to acknowledge a batch before it is given back and tried again. */
    @WithDefault("10s")
    Duration deliveryTimeout();

    /** How long the relay rests after a failure. */
    @WithDefault("1s")
    Duration retryInterval();
}
