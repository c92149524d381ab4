package jp.hoshimori.gateway.document;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Serves the OpenAPI documents and the index to anyone. */
public final class OwnPages implements Policy {

    private static final String INDEX = """
            {
              "name": "Hoshimori API",
              "description": "星守: 中小企業のセキュリティ自己宣言を支える API / The API behind Japan's security self-declaration for small businesses",
              "openapi": {"3.1": "/openapi.yaml", "3.0": "/openapi-3.0.yaml"},
              "first": "/v1/questionnaires"
            }
            """;

    private final Map<String, Page> pages;

    /** The pages, with these two documents. */
    public OwnPages(Documents documents) {
        this.pages = Map.of(
                "/", Page.of("application/json", INDEX),
                "/openapi.yaml", Page.of("application/yaml", documents.current()),
                "/openapi-3.0.yaml", Page.of("application/yaml", documents.forGenerators()));
    }

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        Page page = pages.get(exchange.request().path());
        if (page == null) {
            return next.answer(exchange);
        }
        exchange.servedHere("document");
        requireReading(exchange.request().method());
        exchange.request().resume();
        return serve(exchange, page);
    }

    private static void requireReading(HttpMethod method) {
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            throw new ProblemException(
                    CommonProblems.METHOD_NOT_ALLOWED,
                    LocalizedText.of("このアドレスは GET だけを受け付けます。", "This address answers GET only."),
                    List.of(),
                    Map.of("Allow", "GET, HEAD"));
        }
    }

    private static Future<Void> serve(Exchange exchange, Page page) {
        HttpServerResponse response = exchange.response()
                .putHeader(HttpHeaders.ETAG, page.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (page.isKnownTo(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return response.setStatusCode(304).end();
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.mediaType())
                .putHeader(
                        HttpHeaders.CONTENT_LENGTH, Integer.toString(page.body().length()));
        boolean headOnly = HttpMethod.HEAD.equals(exchange.request().method());
        return response.end(headOnly ? Buffer.buffer() : page.body());
    }
}
