package jp.hoshimori.gateway.browser;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;

/**
 * Lets pages of listed origins read responses, and answers their preflight questions. With no origin listed it does
 * nothing, and browsers keep other origins out.
 */
public final class CrossOrigin implements Policy {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS = "Authorization, Content-Type, Accept-Language, Idempotency-Key, "
            + "If-Match, If-None-Match, X-Request-Id, traceparent";
    private static final String RESPONSE_HEADERS = "ETag, Link, Location, Retry-After, WWW-Authenticate, X-Request-Id";

    private final Set<String> origins;

    /** The rule with the origins that the settings list. */
    public CrossOrigin(CrossOriginSettings settings) {
        this.origins = settings.origins().orElse(Set.of());
    }

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        String origin = exchange.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !origins.contains(origin)) {
            return next.answer(exchange);
        }
        MultiMap headers = exchange.response().headers();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
        return isPreflight(exchange.request()) ? preflight(exchange) : next.answer(exchange);
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return HttpMethod.OPTIONS.equals(request.method())
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private static Future<Void> preflight(Exchange exchange) {
        exchange.servedHere("preflight");
        exchange.response()
                .headers()
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS)
                .set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
        exchange.request().resume();
        return exchange.response().setStatusCode(204).end();
    }
}
