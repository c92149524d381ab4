package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.hoshimori.gateway.observe.TrafficMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceFailureTest {

    private static final String PATH = "/v1/questionnaires";

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aServiceThatDoesNotListenIsABadGateway() {
        stage.open();

        Reply reply = stage.get(PATH);

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.problem()).isEqualTo("bad-gateway");
        assertThat(failures("unreachable")).isEqualTo(1);
    }

    @Test
    void aServiceThatDoesNotAnswerByTheDeadlineIsATimeout() {
        stage.service("diagnosis", HttpServerRequest::pause)
                .set("hoshimori.gateway.forwarding.deadline", "200ms")
                .open();

        Reply reply = stage.get(PATH);

        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.problem()).isEqualTo("upstream-timeout");
        assertThat(failures("timeout")).isEqualTo(1);
    }

    @Test
    void anOperationMayHaveADeadlineOfItsOwn() {
        stage.service("diagnosis", HttpServerRequest::pause)
                .set("hoshimori.gateway.forwarding.deadlines.submitDiagnosis", "200ms")
                .set("hoshimori.gateway.forwarding.deadline", "1h")
                .open();

        Reply reply = stage.send(Requests.post("/v1/diagnoses", "{}"));

        assertThat(reply.status()).isEqualTo(504);
    }

    @Test
    void aResponseThatBreaksOffIsNotTakenForAWholeOne() throws IOException {
        try (RawService half = new RawService("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it")) {
            stage.serviceAt("diagnosis", half.port()).open();

            Reply reply = stage.get(PATH);

            assertThat(reply.headers("Content-Length")).containsExactly("100");
            assertThat(reply.body().length()).isLessThan(100);
            await().untilAsserted(() -> assertThat(failures("truncated")).isEqualTo(1));
        }
    }

    @Test
    void aChunkedResponseThatBreaksOffHasNoLastChunk() throws IOException {
        try (RawService half = new RawService("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")) {
            stage.serviceAt("diagnosis", half.port()).open();

            Reply reply = stage.get(PATH);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).contains("half").doesNotContain("0\r\n");
        }
    }

    @Test
    void anAnswerThatIsNotHttpIsABadGateway() throws IOException {
        try (RawService nonsense = new RawService("SSH-2.0-OpenSSH_9.2\r\n")) {
            stage.serviceAt("diagnosis", nonsense.port()).open();

            Reply reply = stage.send(Requests.post("/v1/diagnoses", "{}"));

            assertThat(reply.status()).isEqualTo(502);
            assertThat(reply.problem()).isEqualTo("bad-gateway");
        }
    }

    @Test
    void readingIsRepeatedOnceWhenTheConnectionDiedBeforeAnyResponse() throws IOException {
        try (RawService dyingOnce = new RawService("", RawService.OK)) {
            stage.serviceAt("diagnosis", dyingOnce.port()).open();

            Reply reply = stage.get(PATH);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(dyingOnce.requests()).isEqualTo(2);
            assertThat(stage.registry()
                            .counter(TrafficMetrics.RETRIES, "service", "diagnosis")
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void readingIsRepeatedOnceOnly() throws IOException {
        try (RawService dying = new RawService("")) {
            stage.serviceAt("diagnosis", dying.port()).open();

            Reply reply = stage.get(PATH);

            assertThat(reply.status()).isEqualTo(502);
            assertThat(dying.requests()).isEqualTo(2);
        }
    }

    @Test
    void aPostIsNeverRepeated() throws IOException {
        try (RawService dyingOnce = new RawService("", RawService.OK)) {
            stage.serviceAt("diagnosis", dyingOnce.port()).open();

            Reply reply = stage.send(Requests.post("/v1/diagnoses", "{}"));

            assertThat(reply.status()).isEqualTo(502);
            assertThat(dyingOnce.requests()).isEqualTo(1);
            assertThat(failures("broken")).isEqualTo(1);
        }
    }

    @Test
    void aPostWithoutABodyIsNotRepeatedEither() throws IOException {
        try (RawService dyingOnce = new RawService("", RawService.OK)) {
            stage.serviceAt("diagnosis", dyingOnce.port()).open();

            Reply reply = stage.send(Requests.of("POST", "/v1/diagnoses"));

            assertThat(reply.status()).isEqualTo(502);
            assertThat(dyingOnce.requests()).isEqualTo(1);
        }
    }

    @Test
    void whenTooManyWaitForAServiceFurtherOnesAreAskedToComeBack() {
        Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
        stage.service("diagnosis", held::add)
                .set("hoshimori.gateway.forwarding.connections", "1")
                .set("hoshimori.gateway.forwarding.waiting", "0")
                .open();
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> stage.get(PATH));
        await().until(() -> held.size() == 1);

        Reply second = stage.get(PATH);

        assertThat(second.status()).isEqualTo(503);
        assertThat(second.problem()).isEqualTo("unavailable");
        assertThat(second.headers("Retry-After")).containsExactly("1");
        held.remove().response().end("late");
        assertThat(first.join().body()).isEqualTo("late");
    }

    @Test
    void whatAServiceRefusesItselfPassesUntouched() {
        String problem = "{\"type\":\"https://hoshimori.jp/problems/answers-incomplete\",\"status\":400}";
        stage.service(
                        "diagnosis",
                        request -> request.response()
                                .setStatusCode(400)
                                .putHeader("Content-Type", "application/problem+json")
                                .putHeader("Content-Language", "en")
                                .end(problem))
                .open();

        Reply reply = stage.send(Requests.post("/v1/diagnoses", "{}"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.headers("Content-Type")).containsExactly("application/problem+json");
        assertThat(reply.body()).isEqualTo(problem);
    }

    @Test
    void anAnswerBeforeTheBodyHasArrivedIsPassedOn() {
        stage.service(
                        "diagnosis",
                        request -> request.response().setStatusCode(429).end("slow down"))
                .set("hoshimori.gateway.limits.body-time", "1h")
                .open();
        String halfOfIt = Requests.head("POST", "/v1/diagnoses") + "Content-Length: 100\r\n\r\nhalf";

        Reply reply = stage.send(halfOfIt);

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.body()).isEqualTo("slow down");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void aResponseWithoutABodyKeepsItsForm(int status) {
        stage.service(
                        "diagnosis",
                        request -> request.response()
                                .setStatusCode(status)
                                .putHeader("ETag", "\"7\"")
                                .end())
                .open();

        Reply reply = stage.get(PATH);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers("ETag")).containsExactly("\"7\"");
        assertThat(reply.headers("Transfer-Encoding")).isEmpty();
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void whenTheCallerLeavesTheServiceIsToldAndNotBlamed() throws IOException {
        Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
        AtomicBoolean told = new AtomicBoolean();
        stage.service("diagnosis", request -> {
                    request.connection().closeHandler(gone -> told.set(true));
                    held.add(request);
                })
                .open();

        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), stage.port())) {
            caller.getOutputStream().write(Requests.get(PATH).getBytes(StandardCharsets.US_ASCII));
            await().until(() -> held.size() == 1);
        }

        await().untilTrue(told);
        assertThat(held).hasSize(1);
        assertThat(stage.registry().find(TrafficMetrics.UPSTREAM_FAILURES).counters())
                .isEmpty();
        assertThat(stage.registry().find(TrafficMetrics.RETRIES).counters()).isEmpty();
    }

    @Test
    void exchangesAreCountedByOperationAndStatus() {
        stage.open();

        stage.get(PATH);

        await().untilAsserted(() -> assertThat(stage.registry()
                        .timer(TrafficMetrics.EXCHANGES, "operation", "listQuestionnaires", "status", "502")
                        .count())
                .isEqualTo(1));
    }

    private double failures(String reason) {
        return stage.registry()
                .counter(TrafficMetrics.UPSTREAM_FAILURES, "service", "diagnosis", "reason", reason)
                .count();
    }
}
