package jp.hoshimori.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How the gateway treats the services behind it. */
@ConfigMapping(prefix = "hoshimori.gateway.forwarding")
public interface ForwardingSettings {

    /** How long a service may take until its response begins, counted from the end of the request. */
    @WithDefault("10s")
    Duration deadline();

    /** Deadlines of single operations that need another one, by operationId. */
    Map<String, Duration> deadlines();

    /** How long a connection to a service may take to be made. */
    @WithDefault("2s")
    Duration connectTime();

    /** How long a response may stand still once it has begun. */
    @WithDefault("30s")
    Duration responseIdle();

    /** How long an unused connection is kept; below the time after which the services close theirs. */
    @WithDefault("20s")
    Duration keepAlive();

    /** The most connections to one service, for each event loop. */
    @WithDefault("100")
    int connections();

    /** The most requests that wait for a connection to one service, for each event loop; further ones are answered 503. */
    @WithDefault("200")
    int waiting();

    /** The deadline of an operation. */
    default Duration deadlineOf(String operationId) {
        return deadlines().getOrDefault(operationId, deadline());
    }
}
