package jp.hoshimori.gateway.observe;

import io.micrometer.core.instrument.MeterRegistry;
import jp.hoshimori.gateway.exchange.Exchange;

/** The figures of the traffic: exchanges by operation and status, failures of services by reason. */
public final class TrafficMetrics {

    /** A timer of all exchanges, with the tags operation and status. */
    public static final String EXCHANGES = "hoshimori.gateway.exchanges";

    /** A counter of what services failed to do, with the tags service and reason. */
    public static final String UPSTREAM_FAILURES = "hoshimori.gateway.upstream.failures";

    /** A counter of requests sent a second time on a fresh connection, with the tag service. */
    public static final String RETRIES = "hoshimori.gateway.upstream.retries";

    private final MeterRegistry registry;

    /** Figures kept in a registry. */
    public TrafficMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts and times an exchange that is over. */
    public void finished(Exchange exchange) {
        String status = Integer.toString(exchange.response().getStatusCode());
        registry.timer(EXCHANGES, "operation", exchange.operation(), "status", status)
                .record(exchange.elapsed());
    }

    /** Counts a failure of a service; the reason is one word of a bounded set. */
    public void upstreamFailed(String service, String reason) {
        registry.counter(UPSTREAM_FAILURES, "service", service, "reason", reason)
                .increment();
    }

    /** Counts a request that was sent again because its pooled connection had died. */
    public void retried(String service) {
        registry.counter(RETRIES, "service", service).increment();
    }
}
