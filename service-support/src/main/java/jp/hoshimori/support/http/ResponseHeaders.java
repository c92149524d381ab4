package jp.hoshimori.support.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jp.hoshimori.support.page.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds to each response what its body implies: its language, and where a list goes on (RFC 8288). */
class ResponseHeaders {

    @ServerResponseFilter
    void add(ContainerResponseContext response, RoutingContext request, UriInfo address) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.addFirst(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (response.hasEntity() && !headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.putSingle(
                    HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.of(request).getLanguage());
        }
        if (response.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            headers.add(HttpHeaders.LINK, next(page, address));
        }
    }

    /** Relative, for callers reach the service by the gateway's address and not by this one. */
    private static Link next(Page<?> page, UriInfo address) {
        String query = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.nextCursor())
                .build()
                .getRawQuery();
        return Link.fromUriBuilder(UriBuilder.fromPath(address.getRequestUri().getRawPath())
                        .replaceQuery(query))
                .rel("next")
                .build();
    }
}
