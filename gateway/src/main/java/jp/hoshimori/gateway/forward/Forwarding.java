package jp.hoshimori.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.limit.LimitSettings;
import jp.hoshimori.gateway.observe.TrafficMetrics;
import jp.hoshimori.gateway.route.Route;

/** Answers exchanges by what the service of their route says. Each event loop has one, with connections of its own. */
public final class Forwarding implements Answerer {

    private final HttpClient client;
    private final Upstreams upstreams;
    private final ForwardingSettings settings;
    private final LimitSettings limits;
    private final TrafficMetrics metrics;

    /** Forwarding over new connection pools. */
    public Forwarding(
            Vertx vertx,
            Upstreams upstreams,
            ForwardingSettings settings,
            LimitSettings limits,
            TrafficMetrics metrics) {
        this.client = vertx.createHttpClient(clientOptions(settings), poolOptions(settings));
        this.upstreams = upstreams;
        this.settings = settings;
        this.limits = limits;
        this.metrics = metrics;
    }

    @Override
    public Future<Void> answer(Exchange exchange) {
        Route route = exchange.route().orElseThrow();
        return new Passage(exchange, upstreams.of(route.service()), this).run();
    }

    HttpClient client() {
        return client;
    }

    ForwardingSettings settings() {
        return settings;
    }

    LimitSettings limits() {
        return limits;
    }

    TrafficMetrics metrics() {
        return metrics;
    }

    private static HttpClientOptions clientOptions(ForwardingSettings settings) {
        return new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTime().toMillis())
                .setReadIdleTimeout((int) settings.responseIdle().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAliveTimeout((int) settings.keepAlive().toSeconds())
                .setPipelining(false)
                .setDecompressionSupported(false);
    }

    private static PoolOptions poolOptions(ForwardingSettings settings) {
        return new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting());
    }
}
