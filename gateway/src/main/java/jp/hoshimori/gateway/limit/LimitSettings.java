package jp.hoshimori.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** The limits every request must keep. */
@ConfigMapping(prefix = "hoshimori.gateway.limits")
public interface LimitSettings {

    /** The most bytes a body may have, counted while it streams. */
    @WithDefault("1048576")
    long bodyBytes();

    /** The most bytes of single operations that take more, by operationId. */
    Map<String, Long> operationBodyBytes();

    /** The time a body has to arrive, from the request's head to its last byte. */
    @WithDefault("15s")
    Duration bodyTime();

    /** The time for single operations whose bodies are large, by operationId. */
    Map<String, Duration> operationBodyTime();

    /** The most bytes that all headers may have together. */
    @WithDefault("16384")
    int headerBytes();

    /** The most headers a request may have. */
    @WithDefault("100")
    int headerCount();

    /** The most characters the request's address may have. */
    @WithDefault("4096")
    int uriLength();

    /** The time a new connection has to send the head of its first request. */
    @WithDefault("10s")
    Duration headTime();

    /** The time a connection may be silent in both directions; above every deadline of an operation. */
    @WithDefault("75s")
    Duration idleTime();

    /** The most bytes the body of an operation may have. */
    default long bodyBytesOf(String operationId) {
        return operationBodyBytes().getOrDefault(operationId, bodyBytes());
    }

    /** The time the body of an operation has to arrive. */
    default Duration bodyTimeOf(String operationId) {
        return operationBodyTime().getOrDefault(operationId, bodyTime());
    }
}
