package jp.hoshimori.gateway.door;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.gateway.browser.SecurityHeaders;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Refusals;
import jp.hoshimori.gateway.exchange.RequestIds;
import jp.hoshimori.gateway.limit.LimitSettings;
import jp.hoshimori.gateway.observe.AccessLog;

/** The public server on one event loop. All instances share the port. */
final class PublicServer extends AbstractVerticle {

    private final Parts parts;
    private final HttpServerOptions options;
    private final InvalidRequests invalidRequests;
    private Answerer answerer;
    private HttpServer server;

    PublicServer(Parts parts) {
        this.parts = parts;
        this.options = options(parts.door(), parts.limits());
        this.invalidRequests = new InvalidRequests(parts.limits());
    }

    @Override
    public void start(Promise<Void> started) {
        answerer = parts.answererOn(vertx);
        server = vertx.createHttpServer(options)
                .connectionHandler(this::connected)
                .invalidRequestHandler(this::invalid)
                .requestHandler(this::requested);
        server.listen().<Void>mapEmpty().onComplete(started);
    }

    int port() {
        return server.actualPort();
    }

    private void connected(HttpConnection connection) {
        StrictRequestDecoder.install(connection, options);
        HeadTimeout.begin(vertx, connection, parts.limits().headTime());
    }

    private void requested(HttpServerRequest request) {
        request.pause();
        Exchange exchange = begin(request);
        try {
            answerer.answer(exchange).onFailure(failure -> Refusals.answer(exchange, failure));
        } catch (RuntimeException refusal) {
            Refusals.answer(exchange, refusal);
        }
    }

    private void invalid(HttpServerRequest request) {
        invalidRequests.answer(begin(request));
    }

    private Exchange begin(HttpServerRequest request) {
        HeadTimeout.requestArrived(request.connection());
        Exchange exchange = new Exchange(request, vertx);
        parts.traffic().entered();
        SecurityHeaders.put(request.response().headers());
        request.response().putHeader(RequestIds.HEADER, exchange.requestId());
        request.response().endHandler(end -> finish(exchange));
        return exchange;
    }

    private void finish(Exchange exchange) {
        AccessLog.write(exchange);
        parts.metrics().finished(exchange);
        if (parts.traffic().isClosing()) {
            exchange.request().connection().close();
        }
        parts.traffic().left();
    }

    private static HttpServerOptions options(DoorSettings door, LimitSettings limits) {
        return new HttpServerOptions()
                .setHost(door.host())
                .setPort(door.port())
                .setMaxInitialLineLength(limits.uriLength() + 64)
                .setMaxHeaderSize(limits.headerBytes())
                .setIdleTimeout((int) limits.idleTime().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false);
    }
}
