package jp.hoshimori.gateway.forward;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import jp.hoshimori.gateway.route.RouteTable;

/** The addresses of all services that the route table names. */
public final class Upstreams {

    private final Map<String, Upstream> byService;

    private Upstreams(Map<String, Upstream> byService) {
        this.byService = byService;
    }

    /**
     * The addresses, checked against the route table.
     *
     * @throws IllegalArgumentException when a service has no address, or one that cannot be used
     */
    public static Upstreams of(UpstreamSettings settings, RouteTable routes) {
        Map<String, Upstream> byService = new HashMap<>();
        routes.routes()
                .forEach(route -> byService.computeIfAbsent(route.service(), service -> find(settings, service)));
        return new Upstreams(Map.copyOf(byService));
    }

    Upstream of(String service) {
        return byService.get(service);
    }

    private static Upstream find(UpstreamSettings settings, String service) {
        URI address = settings.addresses().get(service);
        if (address == null) {
            throw new IllegalArgumentException("hoshimori.upstream." + service + " must say where the service is");
        }
        return Upstream.at(service, address);
    }
}
