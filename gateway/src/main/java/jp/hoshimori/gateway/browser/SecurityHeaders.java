package jp.hoshimori.gateway.browser;

import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headers that make a browser treat every response as data, never as a page, but for the pages there are. */
public final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";

    /** What a browser shows by itself; each may say what it needs, such as a style of its own. */
    private static final Set<String> PAGES = Set.of("text/html", "image/svg+xml");

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            POLICY,
            "default-src 'none'; frame-ancestors 'none'",
            "Strict-Transport-Security",
            "max-age=31536000");

    private SecurityHeaders() {}

    /** Puts the headers on a response. */
    public static void put(MultiMap response) {
        HEADERS.forEach(response::set);
    }

    /** Takes from a service's response the headers that it has no say in: all of them, but for the policy of a page. */
    public static void removeFrom(MultiMap service) {
        HEADERS.keySet().stream()
                .filter(name -> !(name.equals(POLICY) && isPage(service)))
                .forEach(service::remove);
    }

    /** Leaves a page the policy that it has brought, if it has brought one. */
    public static void makeRoom(MultiMap response, MultiMap service) {
        if (service.contains(POLICY)) {
            response.remove(POLICY);
        }
    }

    private static boolean isPage(MultiMap service) {
        String type = service.contains("content-type") ? service.get("content-type") : "";
        return PAGES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
