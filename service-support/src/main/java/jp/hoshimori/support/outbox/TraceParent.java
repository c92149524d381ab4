package jp.hoshimori.support.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;

/** The W3C trace context of the request, as it travels with an event. */
final class TraceParent {

    private TraceParent() {}

    /** The {@code traceparent} header of the present span; empty outside one. */
    static Optional<String> current() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return Optional.empty();
        }
        return Optional.of("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex());
    }
}
