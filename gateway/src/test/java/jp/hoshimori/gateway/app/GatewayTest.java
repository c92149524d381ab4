package jp.hoshimori.gateway.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.CoreMatchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The application as a whole, with the documents it is packaged with. */
@QuarkusTest
@QuarkusTestResource(OneService.class)
class GatewayTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/q/")
    URI management;

    @ConfigProperty(name = OneService.TOKEN)
    String token;

    @ConfigProperty(name = OneService.EXPIRED_TOKEN)
    String expiredToken;

    @Test
    void readinessSaysWhyItIsReady() throws Exception {
        JsonNode ready = new ObjectMapper().readTree(read("health/ready"));

        assertThat(ready.at("/status").asText()).isEqualTo("UP");
        assertThat(ready.at("/checks/0/data/reason").asText())
                .isEqualTo("the OpenAPI document is loaded, the door is open");
    }

    @Test
    void livenessAsksForNothingButTheProcess() throws Exception {
        JsonNode live = new ObjectMapper().readTree(read("health/live"));

        assertThat(live.at("/status").asText()).isEqualTo("UP");
        assertThat(live.at("/checks")).isEmpty();
    }

    @Test
    void whoIsSignedInReachesTheService() throws Exception {
        HttpResponse<String> response = call("/v1/organizations/1/diagnoses?limit=3", token);

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void whoseTokenHasExpiredIsToldSo() throws Exception {
        HttpResponse<String> response = call("/v1/organizations/1/diagnoses", expiredToken);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("アクセストークンの有効期限が切れています");
    }

    @Test
    void theMergedDocumentIsServedAsItIsCommitted() throws Exception {
        HttpResponse<String> response = call("/openapi.yaml", token);

        assertThat(response.body()).isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }

    @Test
    void theFiguresNameOperationsAndNeverAddresses() throws Exception {
        call("/v1/organizations/an-address/diagnoses", token);

        String metrics = await().until(
                        () -> read("metrics"),
                        containsString("hoshimori_gateway_exchanges_seconds_count{operation=\"listDiagnoses\""));

        assertThat(metrics).doesNotContain("an-address");
    }

    private HttpResponse<String> call(String path, String bearer) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + publicPort() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + bearer)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private int publicPort() throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(read("health/ready"))
                .at("/checks/0/data/port")
                .asInt();
    }

    private String read(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(management.resolve(page)).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
