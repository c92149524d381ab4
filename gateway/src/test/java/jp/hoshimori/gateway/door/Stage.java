package jp.hoshimori.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.hoshimori.gateway.browser.CrossOrigin;
import jp.hoshimori.gateway.browser.CrossOriginSettings;
import jp.hoshimori.gateway.document.Documents;
import jp.hoshimori.gateway.document.OwnPages;
import jp.hoshimori.gateway.forward.ForwardingSettings;
import jp.hoshimori.gateway.forward.UpstreamSettings;
import jp.hoshimori.gateway.forward.Upstreams;
import jp.hoshimori.gateway.limit.LimitSettings;
import jp.hoshimori.gateway.merge.FixtureDocuments;
import jp.hoshimori.gateway.observe.TrafficMetrics;
import jp.hoshimori.gateway.route.RouteReader;
import jp.hoshimori.gateway.route.RouteTable;
import jp.hoshimori.gateway.token.TokenPolicy;
import jp.hoshimori.gateway.token.TokenVerifier;
import org.awaitility.Awaitility;

/** A real door on a free port, before real HTTP servers in the place of services. */
final class Stage implements AutoCloseable {

    static final Documents DOCUMENTS = FixtureDocuments.merged();

    /** How long anything may take that no test wants to end: a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Vertx vertx = Vertx.vertx();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Map<String, String> settings = new HashMap<>();
    private JWTParser parser = Tokens.parser();
    private Door door;

    /** A stage whose services do not exist until {@link #service} or {@link #serviceAt} says otherwise. */
    Stage() {
        set("hoshimori.gateway.host", "127.0.0.1");
        set("hoshimori.gateway.port", "0");
        set("hoshimori.gateway.event-loops", "1");
        set("hoshimori.gateway.forwarding.connect-time", PATIENCE.toString());
        set("hoshimori.gateway.forwarding.deadline", PATIENCE.toString());
        Awaitility.setDefaultTimeout(PATIENCE);
        RouteReader.read(DOCUMENTS.current())
                .routes()
                .forEach(route -> set("hoshimori.upstream." + route.service(), "http://127.0.0.1:1"));
    }

    Stage set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    Stage tokensCheckedBy(JWTParser other) {
        parser = other;
        return this;
    }

    /** Puts a real HTTP server in the place of a service. */
    Stage service(String service, Handler<HttpServerRequest> handler) {
        HttpServer server = vertx.createHttpServer().requestHandler(handler);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        return serviceAt(service, server.actualPort());
    }

    Stage serviceAt(String service, int port) {
        return set("hoshimori.upstream." + service, "http://127.0.0.1:" + port);
    }

    String addressOf(String service) {
        return settings.get("hoshimori.upstream." + service);
    }

    Stage open() {
        door = new Door(vertx, parts());
        door.open();
        return this;
    }

    Door door() {
        return door;
    }

    int port() {
        return door.port();
    }

    MeterRegistry registry() {
        return registry;
    }

    /** Sends a request as it is written, and reads until the door closes the connection. */
    Reply send(String request) {
        return Reply.to(port(), request);
    }

    Reply get(String path, String... headers) {
        return send(Requests.get(path, headers));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Parts parts() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DoorSettings.class)
                .withMapping(LimitSettings.class)
                .withMapping(ForwardingSettings.class)
                .withMapping(UpstreamSettings.class)
                .withMapping(CrossOriginSettings.class)
                .withSources(new PropertiesConfigSource(settings, "stage", 100))
                .build();
        RouteTable routes = RouteReader.read(DOCUMENTS.current());
        return new Parts(
                config.getConfigMapping(DoorSettings.class),
                config.getConfigMapping(LimitSettings.class),
                config.getConfigMapping(ForwardingSettings.class),
                new Traffic(),
                new TrafficMetrics(registry),
                routes,
                Upstreams.of(config.getConfigMapping(UpstreamSettings.class), routes),
                new OwnPages(DOCUMENTS),
                new CrossOrigin(config.getConfigMapping(CrossOriginSettings.class)),
                new TokenPolicy(new TokenVerifier(parser, vertx, PATIENCE)));
    }
}
