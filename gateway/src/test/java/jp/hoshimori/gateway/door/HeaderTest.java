package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACE = "00-" + TRACE_ID + "-b7ad6b7169203331-01";

    private final Stage stage = new Stage();
    private volatile Map<String, List<String>> seen = Map.of();
    private volatile String contentType = "application/json";

    @BeforeEach
    void open() {
        stage.service("diagnosis", this::remember).open();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void headersOfOneConnectionDoNotReachTheService() {
        stage.get(
                "/v1/questionnaires",
                "Connection: X-Secret-Hop , keep-alive",
                "Connection: close",
                "X-Secret-Hop: 1",
                "Keep-Alive: timeout=5",
                "TE: trailers",
                "Proxy-Authorization: Basic eDp5",
                "Proxy-Connection: close",
                "Upgrade: h2c",
                "X-Stays: yes");

        assertThat(seen).containsEntry("x-stays", List.of("yes"));
        assertThat(seen)
                .doesNotContainKeys(
                        "x-secret-hop", "keep-alive", "te", "proxy-authorization", "proxy-connection", "upgrade");
    }

    @Test
    void headersOfOneConnectionDoNotReachTheCaller() {
        Reply reply = stage.get("/v1/questionnaires");

        assertThat(reply.headers("X-Hop")).isEmpty();
        assertThat(reply.headers("Keep-Alive")).isEmpty();
        assertThat(reply.headers("Connection")).containsExactly("close");
        assertThat(reply.headers("X-Kept")).containsExactly("a", "b");
    }

    @Test
    void whatASenderSaysAboutItsOriginIsReplacedByWhatIsTrue() {
        stage.get(
                "/v1/questionnaires",
                "X-Forwarded-For: 1.2.3.4",
                "X-Forwarded-For: 5.6.7.8",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil.test",
                "X-Forwarded-Client-Cert: forged",
                "Forwarded: for=1.2.3.4",
                "X-Real-IP: 1.2.3.4",
                "X_Forwarded_For: 1.2.3.4",
                "X-Original-URL: /admin",
                "X-HTTP-Method-Override: DELETE",
                "baggage: who=admin",
                "tracestate: a=b");

        assertThat(seen)
                .containsEntry("x-forwarded-for", List.of("127.0.0.1"))
                .containsEntry("x-forwarded-proto", List.of("http"))
                .containsEntry("x-forwarded-host", List.of("api.test"))
                .doesNotContainKeys(
                        "forwarded",
                        "x-real-ip",
                        "x_forwarded_for",
                        "x-forwarded-client-cert",
                        "x-original-url",
                        "x-http-method-override",
                        "baggage",
                        "tracestate");
    }

    @Test
    void aWellFormedRequestIdIsKeptAndToldToBothSides() {
        Reply reply = stage.get("/v1/questionnaires", "X-Request-Id: order-4711");

        assertThat(reply.headers("X-Request-Id")).containsExactly("order-4711");
        assertThat(seen).containsEntry("x-request-id", List.of("order-4711"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "<script>alert(1)</script>"})
    void aMalformedRequestIdIsReplaced(String malformed) {
        Reply reply = stage.get("/v1/questionnaires", "X-Request-Id: " + malformed);

        assertThat(reply.headers("X-Request-Id")).singleElement().asString().matches("[0-9a-f-]{36}");
    }

    @Test
    void aValidTraceIsContinued() {
        stage.get("/v1/questionnaires", "traceparent: " + TRACE);

        assertThat(seen).containsEntry("traceparent", List.of(TRACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-" + TRACE_ID + "-0000000000000000-01",
                "ff-" + TRACE_ID + "-b7ad6b7169203331-01"
            })
    void anInvalidTraceIsReplacedByANewOne(String invalid) {
        stage.get("/v1/questionnaires", "traceparent: " + invalid);

        assertThat(seen.get("traceparent"))
                .singleElement()
                .asString()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain(TRACE_ID);
    }

    @Test
    void browsersAreToldToTreatEveryResponseAsDataAndNothingOfTheServersIsTold() {
        Reply reply = stage.get("/v1/questionnaires");

        assertThat(reply.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.headers("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.headers("Strict-Transport-Security")).hasSize(1);
        assertThat(reply.headers("Server")).isEmpty();
        assertThat(reply.headers("X-Powered-By")).isEmpty();
        assertThat(reply.headers("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html;charset=UTF-8", "image/svg+xml"})
    void aPageSaysItselfWhatItNeeds(String type) {
        contentType = type;

        Reply reply = stage.get("/v1/questionnaires");

        assertThat(reply.headers("Content-Security-Policy")).containsExactly("default-src 'none'; style-src 'self'");
        assertThat(reply.headers("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private void remember(HttpServerRequest request) {
        seen = request.headers().names().stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT),
                        name -> request.headers().getAll(name),
                        (first, second) -> first,
                        TreeMap::new));
        request.response()
                .putHeader("Connection", "keep-alive, X-Hop")
                .putHeader("X-Hop", "1")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("X-Kept", List.<String>of("a", "b"))
                .putHeader("Server", "secret/1.0")
                .putHeader("X-Powered-By", "secret")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("X-Content-Type-Options", "whatever")
                .putHeader("Content-Type", contentType)
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'")
                .end();
    }
}
