package jp.hoshimori.support.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The trace id by which a request is found in the logs. */
final class TraceIds {

    private TraceIds() {}

    /** The id of the present trace, or null outside one. */
    static String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
