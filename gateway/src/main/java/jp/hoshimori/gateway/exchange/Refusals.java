package jp.hoshimori.gateway.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.Problem;
import jp.hoshimori.problem.ProblemException;
import org.jboss.logging.Logger;

/** The one way in which the gateway refuses: a problem document in the caller's language. */
public final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Refusals() {}

    /**
     * Answers an exchange that failed. When the response has already begun there is nothing left to say: its connection
     * is closed, so that the caller does not take half a response for a whole one.
     */
    public static void answer(Exchange exchange, Throwable failure) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        write(exchange, asRefusal(exchange, failure));
    }

    private static ProblemException asRefusal(Exchange exchange, Throwable failure) {
        if (failure instanceof ProblemException refusal) {
            return refusal;
        }
        LOG.errorf(failure, "request failed traceId=%s", exchange.trace().traceId());
        return new ProblemException(
                CommonProblems.INTERNAL_ERROR,
                LocalizedText.of(
                        "予期しない問題が起きました。traceId を添えてお知らせください。",
                        "An unexpected problem occurred. Report it with its traceId."));
    }

    private static void write(Exchange exchange, ProblemException refusal) {
        HttpServerResponse response = exchange.response();
        Buffer body = document(exchange, refusal);
        response.setStatusCode(refusal.type().status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, exchange.locale().getLanguage())
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        refusal.headers().forEach(response::putHeader);
        boolean pending = exchange.bodyPending();
        if (pending) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(HttpMethod.HEAD.equals(exchange.request().method()) ? Buffer.buffer() : body);
        if (pending) {
            LingeringClose.begin(exchange);
        }
    }

    private static Buffer document(Exchange exchange, ProblemException refusal) {
        Problem problem =
                Problem.of(refusal, exchange.locale(), exchange.trace().traceId());
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem document is always JSON", impossible);
        }
    }
}
