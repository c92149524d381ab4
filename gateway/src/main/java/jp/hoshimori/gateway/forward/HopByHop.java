package jp.hoshimori.gateway.forward;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Set;

/** The headers that concern one connection only and never pass a gateway (RFC 9110 §7.6.1). */
final class HopByHop {

    private static final Set<String> ALWAYS = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authentication-info",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private HopByHop() {}

    /** Removes them, and every header that {@code Connection} names. */
    static void removeFrom(MultiMap headers) {
        List<String> connection = headers.getAll("connection");
        for (String value : connection) {
            for (String name : value.split(",", -1)) {
                headers.remove(name.trim());
            }
        }
        ALWAYS.forEach(headers::remove);
    }
}
