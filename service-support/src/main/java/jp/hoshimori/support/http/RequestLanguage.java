package jp.hoshimori.support.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import jp.hoshimori.problem.Languages;

/** The language of whoever asks, from {@code Accept-Language}: Japanese unless English is preferred. */
@RequestScoped
public class RequestLanguage {

    private final RoutingContext request;

    RequestLanguage(RoutingContext request) {
        this.request = request;
    }

    /** The language to answer in. */
    public Locale locale() {
        return of(request);
    }

    /** The language to answer this request in. */
    public static Locale of(RoutingContext request) {
        return Languages.negotiate(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
