package jp.hoshimori.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import jp.hoshimori.client.api.DiagnosisApi;
import jp.hoshimori.client.invoker.ApiClient;
import jp.hoshimori.client.invoker.ApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeneratedClientTest {

    private static final String PROBLEM = """
            {"type":"https://hoshimori.jp/problems/not-found","title":"見つかりません","status":404,"code":"not-found"}""";

    private HttpServer server;
    private DiagnosisApi diagnoses;
    private volatile int status = 200;
    private volatile String body = "{}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + server.getAddress().getPort());
        diagnoses = new DiagnosisApi(client);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRefusalCarriesItsStatusAndItsProblemDocument() {
        status = 404;
        body = PROBLEM;

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> diagnoses.getDiagnosis("1"))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(404))
                .satisfies(refusal -> assertThat(refusal.getResponseBody()).isEqualTo(PROBLEM));
    }

    @Test
    void aMemberThatTheClientDoesNotKnowYetIsPassedOver() throws ApiException {
        body = "{\"id\":\"1\",\"score\":79,\"addedLater\":true}";

        Integer score = diagnoses.getDiagnosis("1").getScore();

        assertThat(score).isEqualTo(79);
    }
}
