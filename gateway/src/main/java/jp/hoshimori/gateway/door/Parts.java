package jp.hoshimori.gateway.door;

import io.vertx.core.Vertx;
import java.util.List;
import jp.hoshimori.gateway.browser.CrossOrigin;
import jp.hoshimori.gateway.document.OwnPages;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Policy;
import jp.hoshimori.gateway.forward.Forwarding;
import jp.hoshimori.gateway.forward.ForwardingSettings;
import jp.hoshimori.gateway.forward.Upstreams;
import jp.hoshimori.gateway.limit.AnnouncedBody;
import jp.hoshimori.gateway.limit.LimitSettings;
import jp.hoshimori.gateway.limit.PathShape;
import jp.hoshimori.gateway.limit.RequestShape;
import jp.hoshimori.gateway.observe.TrafficMetrics;
import jp.hoshimori.gateway.route.RouteTable;
import jp.hoshimori.gateway.token.TokenPolicy;

/** What the public server is made of; the same for every event loop, except for the connections to the services. */
record Parts(
        DoorSettings door,
        LimitSettings limits,
        ForwardingSettings forwarding,
        Traffic traffic,
        TrafficMetrics metrics,
        RouteTable routes,
        Upstreams upstreams,
        OwnPages ownPages,
        CrossOrigin crossOrigin,
        TokenPolicy tokens) {

    /** The rules in the order in which they are applied, cheap ones first, and the service behind them. */
    Answerer answererOn(Vertx vertx) {
        List<Policy> policies = List.of(
                traffic,
                new RequestShape(limits),
                new PathShape(),
                crossOrigin,
                ownPages,
                new Routing(routes),
                new AnnouncedBody(limits),
                tokens);
        return Policy.chain(policies, new Forwarding(vertx, upstreams, forwarding, limits, metrics));
    }
}
