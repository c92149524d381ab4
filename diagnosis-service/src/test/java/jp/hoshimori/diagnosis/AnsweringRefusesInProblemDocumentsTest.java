package jp.hoshimori.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.adminOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisApi;
import jp.hoshimori.diagnosis.diagnosis.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the calls of answering refuse before they look at what is meant: each time a problem document, nothing stored. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnsweringRefusesInProblemDocumentsTest {

    private static final String ORGANIZATION = "0192f0c1-7d1e-7c43-9a30-6f2a3f1c55bb";

    private static final String SITES = """
            {"questionnaire": "jisha25-3.1", "aggregation": "AVERAGE", "sites": []}""";

    private String draft;

    @BeforeEach
    void beginADraft() {
        draft = anyone().body(Map.of("questionnaire", DiagnosisApi.EDITION))
                .post("/v1/diagnosis-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/site-diagnoses",
        "POST, /v1/diagnosis-drafts",
        "PUT, /v1/diagnosis-drafts/{draft}/answers/1",
        "PUT, /v1/diagnosis-drafts/{draft}/sites/1/answers/1",
    })
    void aBodyThatCannotBeReadIsRefused(String method, String path) {
        long before = Storage.count("diagnosis_draft");

        problem(send(method, path, "{\"answer\": "), 400, "malformed-body");
        problem(send(method, path, "[]"), 400, "malformed-body");
        problem(send(method, path, "{\"answer\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}"), 413, "body-too-large");
        problem(
                anyone().contentType("text/plain")
                        .body("PARTIAL")
                        .request(method, at(path))
                        .then(),
                415,
                "unsupported-media-type");

        assertThat(Storage.count("diagnosis_draft")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/site-diagnoses",
        "POST, /v1/diagnosis-drafts",
        "GET, /v1/diagnosis-drafts/{draft}",
        "PUT, /v1/diagnosis-drafts/{draft}/answers/1",
        "DELETE, /v1/diagnosis-drafts/{draft}/answers/1",
        "PUT, /v1/diagnosis-drafts/{draft}/sites/1/answers/1",
        "DELETE, /v1/diagnosis-drafts/{draft}/sites/1/answers/1",
        "POST, /v1/diagnosis-drafts/{draft}/completion",
        "GET, /v1/diagnoses/{draft}/changes",
    })
    void aParameterThatNobodyKnowsIsRefused(String method, String path) {
        problem(anyone().request(method, at(path) + "?dryRun=true").then(), 400, "unknown-parameter");
    }

    @Test
    void aParameterThatNobodyKnowsIsRefusedOfWhoeverIsSignedInToo() {
        UUID organization = UUID.fromString(ORGANIZATION);

        problem(
                memberOf(organization)
                        .post(at("/v1/diagnoses/{draft}/claim?dryRun=true"))
                        .then(),
                400,
                "unknown-parameter");
        problem(
                adminOf(organization)
                        .delete(at("/v1/diagnoses/{draft}?dryRun=true"))
                        .then(),
                400,
                "unknown-parameter");
        problem(
                adminOf(organization)
                        .delete("/v1/organizations/" + ORGANIZATION + "/diagnoses?dryRun=true")
                        .then(),
                400,
                "unknown-parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/site-diagnoses",
        "DELETE, /v1/diagnosis-drafts/{draft}",
        "POST, /v1/diagnosis-drafts/{draft}/answers/1",
        "GET, /v1/diagnosis-drafts/{draft}/completion",
        "GET, /v1/diagnoses/{draft}/claim",
        "PUT, /v1/diagnoses/{draft}",
    })
    void anotherMethodIsRefused(String method, String path) {
        problem(anyone().request(method, at(path)).then(), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "key with a space"})
    void aKeyThatStrangersMightShareOrThatIsNoneIsRefused(String key) {
        for (String path : new String[] {"/v1/diagnosis-drafts", "/v1/site-diagnoses"}) {
            problem(
                    anyone().header("Idempotency-Key", key)
                            .body(path.contains("site") ? SITES : Map.of("questionnaire", DiagnosisApi.EDITION))
                            .post(path)
                            .then(),
                    400,
                    "validation-failed");
        }
    }

    private ValidatableResponse send(String method, String path, String body) {
        return anyone().body(body).request(method, at(path)).then();
    }

    private String at(String path) {
        return path.replace("{draft}", draft);
    }

    private static void problem(ValidatableResponse response, int status, String code) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("traceId", notNullValue());
    }
}
