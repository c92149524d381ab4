package jp.hoshimori.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    private final Stage stage = new Stage();

    @BeforeEach
    void open() {
        stage.service(
                        "diagnosis",
                        request -> request.response()
                                .putHeader("X-Seen", request.method() + " " + request.uri())
                                .end("the service"))
                .open();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aRequestReachesTheServiceThatOwnsItsPathWithPathAndQueryUntouched() {
        Reply reply = stage.get("/v1/diagnoses/a%20b?limit=3&q=%2F..");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers("X-Seen")).containsExactly("GET /v1/diagnoses/a%20b?limit=3&q=%2F..");
        assertThat(reply.body()).isEqualTo("the service");
    }

    @Test
    void headIsAnsweredByWhoeverAnswersGet() {
        Reply reply = stage.send(Requests.of("HEAD", "/v1/questionnaires"));

        assertThat(reply.headers("X-Seen")).containsExactly("HEAD /v1/questionnaires");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void anAddressInAbsoluteFormIsForwardedInOriginForm() {
        Reply reply = stage.get("http://api.test/v1/questionnaires?a=b");

        assertThat(reply.headers("X-Seen")).containsExactly("GET /v1/questionnaires?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/questionnaires/", "/q/health", "/v1/diagnoses/1/2", "/v1/%71uestionnaires"})
    void anUnknownPathIsNotFound(String path) {
        Reply reply = stage.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo("not-found");
    }

    @Test
    void anUnknownMethodIsToldTheKnownOnes() {
        Reply reply = stage.send(Requests.of("DELETE", "/v1/questionnaires"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.problem()).isEqualTo("method-not-allowed");
        assertThat(reply.headers("Allow")).containsExactly("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../q/health",
                "/v1/diagnoses/..",
                "/v1/./questionnaires",
                "/v1/%2e%2e/q/health",
                "/v1/diagnoses/%2E",
                "/v1/diagnoses/a%2fb",
                "/v1/diagnoses/a%5Cb",
                "/v1/diagnoses/a\\b",
                "/v1/diagnoses/a%00",
                "/v1/diagnoses/a%252e",
                "/v1//questionnaires",
                "//v1/questionnaires",
                "/v1/questionnaires;a=b",
                "/v1/diagnoses/%zz",
                "/v1/questionnaires#top",
                "*"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) {
        Reply reply = stage.get(path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("malformed-request");
    }

    @Test
    void aRefusalSpeaksJapaneseUnlessEnglishIsPreferred() {
        Reply english = stage.get("/nowhere", "Accept-Language: en-GB, ja;q=0.5");
        Reply japanese = stage.get("/nowhere");

        assertThat(english.json().path("title").asText()).isEqualTo("Not found");
        assertThat(english.headers("Content-Language")).containsExactly("en");
        assertThat(japanese.json().path("title").asText()).isEqualTo("見つかりません");
    }

    @Test
    void aRefusalNamesItsTrace() {
        Reply reply = stage.get("/nowhere", "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(reply.json().path("traceId").asText()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }
}
