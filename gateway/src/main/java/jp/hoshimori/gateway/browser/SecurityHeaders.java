package jp.hoshimori.gateway.browser;

import io.vertx.core.MultiMap;
import java.util.Map;
import java.util.Set;

/** The headers that make a browser treat every response as data, never as a page. */
public final class SecurityHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000");

    private SecurityHeaders() {}

    /** Puts the headers on a response. */
    public static void put(MultiMap response) {
        HEADERS.forEach(response::set);
    }

    /** The names of the headers, which a service has no say in. */
    public static Set<String> names() {
        return HEADERS.keySet();
    }
}
