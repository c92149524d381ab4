package jp.hoshimori.diagnosis.handbook;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.TestTokens;

/** The handbooks of one organization as callers see them. */
record HandbookApi(UUID organization) {

    /** An organization that nobody has heard of before. */
    static HandbookApi ofNewOrganization() {
        return new HandbookApi(UUID.randomUUID());
    }

    /** Somebody without a token. */
    static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON);
    }

    RequestSpecification admin() {
        return anyone().auth().oauth2(TestTokens.admin(organization));
    }

    RequestSpecification member() {
        return anyone().auth().oauth2(TestTokens.member(organization));
    }

    String path() {
        return "/v1/organizations/" + organization + "/handbook-versions";
    }

    String path(int version) {
        return path() + "/" + version;
    }

    /** The id of a new diagnosis of the organization. */
    String diagnosed(AnswerSheet sheet) {
        return submitted(member(), sheet);
    }

    /** The id of a new diagnosis of whoever calls. */
    static String submitted(RequestSpecification caller, AnswerSheet sheet) {
        List<Map<String, Object>> answers = sheet.submitted().stream()
                .map(answer -> Map.<String, Object>of("question", answer.question(), "answer", answer.answer()))
                .toList();
        return caller.body(Map.of("questionnaire", "jisha25-3.1", "answers", answers))
                .post("/v1/diagnoses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse create(RequestSpecification caller, Map<String, ?> form) {
        return caller.body(form).post(path()).then();
    }

    /** The number of a new draft in Japanese. */
    int drafted(AnswerSheet sheet) {
        return create(admin(), Map.of("diagnosisId", diagnosed(sheet), "language", "ja"))
                .statusCode(201)
                .extract()
                .path("version");
    }

    ValidatableResponse get(int version) {
        return member().get(path(version)).then();
    }

    ValidatableResponse edit(int version, String ifMatch, Object text) {
        return admin().header("If-Match", ifMatch).body(text).put(path(version)).then();
    }

    ValidatableResponse publish(int version) {
        return admin().post(path(version) + "/publication").then();
    }

    /** The token of the link to a version that is published now. */
    String published(int version) {
        return publish(version).statusCode(200).extract().path("link.token");
    }

    ValidatableResponse withdraw(int version, String ifMatch) {
        return admin().header("If-Match", ifMatch)
                .delete(path(version) + "/publication")
                .then();
    }

    ValidatableResponse acknowledgements(int version) {
        return member().get(path(version) + "/acknowledgements").then();
    }

    static ValidatableResponse read(String token) {
        return anyone().get("/v1/published-handbooks/" + token).then();
    }

    static ValidatableResponse acknowledge(String token, Object body) {
        return anyone().body(body)
                .post("/v1/published-handbooks/" + token + "/acknowledgements")
                .then();
    }
}
