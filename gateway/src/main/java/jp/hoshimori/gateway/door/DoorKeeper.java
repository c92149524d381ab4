package jp.hoshimori.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.gateway.browser.CrossOrigin;
import jp.hoshimori.gateway.browser.CrossOriginSettings;
import jp.hoshimori.gateway.document.Documents;
import jp.hoshimori.gateway.document.OwnPages;
import jp.hoshimori.gateway.forward.ForwardingSettings;
import jp.hoshimori.gateway.forward.UpstreamSettings;
import jp.hoshimori.gateway.forward.Upstreams;
import jp.hoshimori.gateway.limit.LimitSettings;
import jp.hoshimori.gateway.observe.TrafficMetrics;
import jp.hoshimori.gateway.route.RouteReader;
import jp.hoshimori.gateway.route.RouteTable;
import jp.hoshimori.gateway.token.TokenPolicy;
import jp.hoshimori.gateway.token.TokenSettings;
import jp.hoshimori.gateway.token.TokenVerifier;

/** Opens the door when the application starts and closes it when it stops. */
@ApplicationScoped
class DoorKeeper {

    private final DoorSettings settings;
    private final DoorState state;
    private final Door door;

    DoorKeeper(
            Vertx vertx,
            MeterRegistry registry,
            JWTParser parser,
            DoorState state,
            DoorSettings settings,
            TokenSettings tokens,
            LimitSettings limits,
            ForwardingSettings forwarding,
            UpstreamSettings upstreams,
            CrossOriginSettings crossOrigin) {
        this.settings = settings;
        this.state = state;
        Documents documents = Documents.packaged();
        RouteTable routes = RouteReader.read(documents.current());
        Parts parts = new Parts(
                settings,
                limits,
                forwarding,
                new Traffic(),
                new TrafficMetrics(registry),
                routes,
                Upstreams.of(upstreams, routes),
                new OwnPages(documents),
                new CrossOrigin(crossOrigin),
                new TokenPolicy(new TokenVerifier(parser, vertx, tokens.patience())));
        this.door = new Door(vertx, parts);
    }

    void open(@Observes StartupEvent start) {
        door.open();
        state.opened(door.port());
    }

    void close(@Observes ShutdownEvent stop) throws InterruptedException {
        state.closing();
        TimeUnit.MILLISECONDS.sleep(settings.drain().delay().toMillis());
        door.close();
    }
}
