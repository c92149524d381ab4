package jp.hoshimori.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.RequestIds;
import jp.hoshimori.gateway.exchange.TraceParent;

/**
 * The headers of a request as a service gets them. Whatever a sender could use to pass for someone else's proxy,
 * address, method or trace is dropped, and what is true is put in its place.
 */
final class RequestHeaders {

    private static final Set<String> FORGEABLE = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "fastly-client-ip",
            "x-host",
            "x-http-host-override",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-rewrite-url",
            "client-cert",
            "client-cert-chain",
            "baggage",
            "tracestate",
            "expect");
    private static final List<String> FORGEABLE_PREFIXES =
            List.of("x-forwarded", "x-original-", "x-ssl-", "ssl-client-", "x-client-cert", "x-b3-");

    private RequestHeaders() {}

    /** Turns the headers of the exchange's request into those for the service. */
    static void rewrite(MultiMap headers, Exchange exchange) {
        HopByHop.removeFrom(headers);
        List.copyOf(headers.names()).stream()
                .filter(RequestHeaders::isForgeable)
                .forEach(headers::remove);
        HttpServerRequest request = exchange.request();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        String host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
        headers.set("Via", "1.1 hoshimori");
        headers.set(RequestIds.HEADER, exchange.requestId());
        headers.set(TraceParent.HEADER, exchange.trace().value());
    }

    private static boolean isForgeable(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return FORGEABLE.contains(name)
                || name.indexOf('_') >= 0
                || FORGEABLE_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
