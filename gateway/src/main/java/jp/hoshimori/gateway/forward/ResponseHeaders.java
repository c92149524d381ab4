package jp.hoshimori.gateway.forward;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.gateway.browser.SecurityHeaders;
import jp.hoshimori.gateway.exchange.RequestIds;

/** The headers of a service's response as the caller gets them: without those the gateway decides on. */
final class ResponseHeaders {

    private ResponseHeaders() {}

    static void rewrite(MultiMap headers) {
        HopByHop.removeFrom(headers);
        headers.remove("server");
        headers.remove("x-powered-by");
        headers.remove(RequestIds.HEADER);
        SecurityHeaders.removeFrom(headers);
        List.copyOf(headers.names()).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"))
                .forEach(headers::remove);
    }
}
