package jp.hoshimori.diagnosis.edition;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.testing.TestTokens;

/** The editions as operators see them. */
public final class EditionApi {

    static final String EDITIONS = "/v1/questionnaire-editions";

    private EditionApi() {}

    /** Somebody who runs the platform. */
    static RequestSpecification operator() {
        return given().contentType(ContentType.JSON).auth().oauth2(TestTokens.operator());
    }

    /** An id that no other test uses. */
    static String newId() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 19) + "-1.0";
    }

    /** The document of the API document's example under another id. */
    static String document(String id) {
        return EditionExamples.DOCUMENT.replace("example-1.0", id);
    }

    /** What the service says to a document. */
    static ValidatableResponse load(String document) {
        return operator().body(document).post(EDITIONS).then();
    }

    /** The id of a new draft. */
    static String draft() {
        String id = newId();
        load(document(id)).statusCode(201);
        return id;
    }

    /** The id of a new edition that was scored on a few past answers. */
    static String shadowed() {
        String id = draft();
        score(id, 10).statusCode(201);
        return id;
    }

    /** The id of a new edition that can be answered from that day on. */
    public static String published(LocalDate effectiveFrom) {
        String id = shadowed();
        publish(id, effectiveFrom).statusCode(201);
        return id;
    }

    static ValidatableResponse find(String id) {
        return operator().get(EDITIONS + "/" + id).then();
    }

    static ValidatableResponse replace(String id, String ifMatch, String document) {
        return operator()
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(document)
                .put(EDITIONS + "/" + id)
                .then();
    }

    static ValidatableResponse remove(String id, String ifMatch) {
        return operator()
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .delete(EDITIONS + "/" + id)
                .then();
    }

    static ValidatableResponse score(String id, int diagnoses) {
        return operator()
                .body(Map.of("diagnoses", diagnoses))
                .post(EDITIONS + "/" + id + "/shadow-scorings")
                .then();
    }

    static ValidatableResponse publish(String id, LocalDate effectiveFrom) {
        return operator()
                .body(Map.of("effectiveFrom", effectiveFrom.toString()))
                .post(EDITIONS + "/" + id + "/publication")
                .then();
    }

    /** A submission to an edition of two questions. */
    public static Map<String, Object> submission(String id) {
        return Map.of(
                "questionnaire",
                id,
                "answers",
                List.of(Map.of("question", 1, "answer", "IMPLEMENTED"), Map.of("question", 2, "answer", "PARTIAL")));
    }

    /** What the service says to anyone who answers the two questions. */
    static ValidatableResponse answer(String id) {
        return answer(given(), id);
    }

    /** What the service says to this caller who answers the two questions. */
    static ValidatableResponse answer(RequestSpecification caller, String id) {
        return caller.contentType(ContentType.JSON)
                .body(submission(id))
                .post("/v1/diagnoses")
                .then();
    }
}
