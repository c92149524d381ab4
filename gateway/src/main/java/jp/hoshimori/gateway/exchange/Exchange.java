package jp.hoshimori.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import jp.hoshimori.gateway.route.Route;
import jp.hoshimori.problem.Languages;

/** One request at the door and the response it gets. It lives on one event loop and is not thread-safe. */
public final class Exchange {

    private final HttpServerRequest request;
    private final Vertx vertx;
    private final String requestId;
    private final TraceParent trace;
    private final long began = System.nanoTime();
    private Route route;
    private String ownPage;
    private String client;

    /** An exchange that has just begun; what names the request is taken over from it where it is well-formed. */
    public Exchange(HttpServerRequest request, Vertx vertx) {
        this.request = request;
        this.vertx = vertx;
        this.requestId = RequestIds.keepOrCreate(request.getHeader(RequestIds.HEADER));
        this.trace = TraceParent.continueOrBegin(request.getHeader(TraceParent.HEADER));
    }

    /** The request, paused until someone reads its body. */
    public HttpServerRequest request() {
        return request;
    }

    /** The response under way. */
    public HttpServerResponse response() {
        return request.response();
    }

    /** The name this request has in every log line and in the response. */
    public String requestId() {
        return requestId;
    }

    /** The trace this request belongs to. */
    public TraceParent trace() {
        return trace;
    }

    /** The language for what the gateway itself says. */
    public Locale locale() {
        return Languages.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Time since the request's head was read. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Remembers which operation was asked for. */
    public void routedTo(Route found) {
        this.route = found;
    }

    /** The operation asked for; empty before routing, and for what the gateway serves itself. */
    public Optional<Route> route() {
        return Optional.ofNullable(route);
    }

    /** Remembers that the gateway answers by itself, under a name for metrics. */
    public void servedHere(String page) {
        this.ownPage = page;
    }

    /** The operation's name for metrics and logs: one of a bounded set, never a part of the address. */
    public String operation() {
        if (route != null) {
            return route.operationId();
        }
        return ownPage == null ? "none" : ownPage;
    }

    /** Remembers which registered client the token was given to. */
    public void calledBy(String clientId) {
        this.client = clientId;
    }

    /** The registered client the token was given to, when there is a token. */
    public Optional<String> client() {
        return Optional.ofNullable(client);
    }

    /** Whether the request announces a body. */
    public boolean hasBody() {
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !"0".equals(length);
    }

    /** Whether a part of the announced body has still to arrive. */
    public boolean bodyPending() {
        return hasBody() && !request.isEnded();
    }

    /** The Vert.x instance whose event loop this exchange lives on. */
    public Vertx vertx() {
        return vertx;
    }
}
