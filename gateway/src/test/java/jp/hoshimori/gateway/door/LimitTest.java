package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitTest {

    private final AtomicInteger completed = new AtomicInteger();
    private final Stage stage = new Stage();

    @BeforeEach
    void stage() {
        stage.service(
                "diagnosis",
                request -> request.body().onSuccess(body -> {
                    completed.incrementAndGet();
                    request.response().end("got " + body.length());
                }));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aBodyWithinTheLimitPasses() {
        stage.open();

        Reply reply = stage.send(Requests.post("/v1/diagnoses", "x".repeat(1024 * 1024)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("got 1048576");
    }

    @Test
    void aChunkedBodyWithinTheLimitPasses() {
        stage.open();

        Reply reply = stage.send(Requests.chunkedPost("/v1/diagnoses", 16, 65_536));

        assertThat(reply.body()).isEqualTo("got 1048576");
    }

    @Test
    void aBodyThatAnnouncesMoreThanTheLimitIsRefused() {
        stage.open();

        Reply reply = stage.send(Requests.post("/v1/diagnoses", "x".repeat(2 * 1024 * 1024)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.problem()).isEqualTo("body-too-large");
        assertThat(completed).hasValue(0);
    }

    @Test
    void anOperationThatTakesMoreIsNamedInTheSettings() {
        stage.set("hoshimori.gateway.limits.operation-body-bytes.submitDiagnosis", "2097152")
                .open();

        Reply announced = stage.send(Requests.post("/v1/diagnoses", "x".repeat(2 * 1024 * 1024)));
        Reply chunked = stage.send(Requests.chunkedPost("/v1/diagnoses", 32, 65_536));
        Reply tooMuch = stage.send(Requests.chunkedPost("/v1/diagnoses", 33, 65_536));

        assertThat(announced.body()).isEqualTo("got 2097152");
        assertThat(chunked.body()).isEqualTo("got 2097152");
        assertThat(tooMuch.status()).isEqualTo(413);
    }

    @Test
    void aChunkedBodyIsCountedWhileItStreams() {
        stage.open();

        Reply reply = stage.send(Requests.chunkedPost("/v1/diagnoses", 32, 65_536));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.problem()).isEqualTo("body-too-large");
        assertThat(completed).hasValue(0);
    }

    @Test
    void aBodyThatDoesNotArriveInTimeIsNotWaitedFor() {
        stage.set("hoshimori.gateway.limits.body-time", "200ms").open();
        String halfOfIt = Requests.head("POST", "/v1/diagnoses") + "Content-Length: 100\r\n\r\nhalf";

        Reply reply = stage.send(halfOfIt);

        assertThat(reply.status()).isEqualTo(408);
        assertThat(reply.problem()).isEqualTo("request-timeout");
        assertThat(completed).hasValue(0);
    }

    @Test
    void aSenderThatWaitsForPermissionToSendItsBodyGetsIt() {
        stage.open();

        Reply reply = stage.send(Requests.post("/v1/diagnoses", "hello", "Expect: 100-continue"));

        assertThat(reply.text()).startsWith("HTTP/1.1 100 Continue\r\n").endsWith("got 5");
    }

    @Test
    void aConnectionWhoseFirstRequestDoesNotArriveInTimeIsClosed() {
        stage.set("hoshimori.gateway.limits.head-time", "200ms").open();

        Reply reply = stage.send("GET /v1/questionnaires HTTP/1.1\r\nHost: api.t");

        // Whether its end is a reset depends on who was faster.
        assertThat(reply.text()).isIn("", Reply.RESET);
    }

    static Stream<Arguments> refusals() {
        String path = "/v1/questionnaires";
        String[] manyHeaders =
                IntStream.range(0, 120).mapToObj(i -> "X-" + i + ": 1").toArray(String[]::new);
        return Stream.of(
                Arguments.of("many headers", Requests.get(path, manyHeaders), 431, "headers-too-large"),
                Arguments.of(
                        "large headers",
                        Requests.get(path, "Accept-Language: en", "X-Large: " + "x".repeat(20_000)),
                        431,
                        "headers-too-large"),
                Arguments.of("long address", Requests.get(path + "?q=" + "x".repeat(4_096)), 414, "uri-too-long"),
                Arguments.of("longer address", Requests.get(path + "?q=" + "x".repeat(9_000)), 414, "uri-too-long"),
                Arguments.of("two hosts", Requests.get(path, "Host: other.test"), 400, "malformed-request"),
                Arguments.of(
                        "no host", "GET " + path + " HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "malformed-request"),
                Arguments.of(
                        "strange host",
                        "GET " + path + " HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n",
                        400,
                        "malformed-request"),
                Arguments.of(
                        "length and chunks",
                        Requests.head("POST", "/v1/diagnoses")
                                + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        400,
                        "malformed-request"),
                Arguments.of(
                        "two lengths",
                        Requests.head("POST", "/v1/diagnoses") + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                        400,
                        "malformed-request"),
                Arguments.of(
                        "unknown encoding",
                        Requests.head("POST", "/v1/diagnoses") + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                        400,
                        "malformed-request"),
                Arguments.of(
                        "negative length",
                        Requests.head("POST", "/v1/diagnoses") + "Content-Length: -5\r\n\r\nhello",
                        400,
                        "malformed-request"),
                Arguments.of("not HTTP", "HELLO\r\n\r\n", 400, "malformed-request"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aRequestThatIsTooLargeOrAmbiguousIsRefused(String what, String request, int status, String code) {
        stage.open();

        Reply reply = stage.send(request);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(code);
        assertThat(completed).hasValue(0);
    }
}
