package jp.hoshimori.diagnosis.draft;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;

/** Drafts as callers see them. */
final class DraftApi {

    private DraftApi() {}

    /** The id of a new, empty draft. */
    static String begun(RequestSpecification caller) {
        return begin(caller, Map.of("questionnaire", EDITION))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse begin(RequestSpecification caller, Object draft) {
        return caller.body(draft).post("/v1/diagnosis-drafts").then();
    }

    static ValidatableResponse get(RequestSpecification caller, String id) {
        return caller.get("/v1/diagnosis-drafts/" + id).then();
    }

    /** Saves an answer at a place such as {@code answers/3}. */
    static ValidatableResponse save(RequestSpecification caller, String id, String place, String answer) {
        return caller.body(Map.of("answer", answer))
                .put("/v1/diagnosis-drafts/" + id + "/" + place)
                .then();
    }

    static ValidatableResponse complete(RequestSpecification caller, String id) {
        return caller.post("/v1/diagnosis-drafts/" + id + "/completion").then();
    }

    /** A body that begins with another diagnosis. */
    static Map<String, Object> prefilledFrom(String diagnosis) {
        return Map.of("questionnaire", EDITION, "prefilledFrom", diagnosis);
    }

    /** Answers as drafts show them. */
    static List<Map<String, Object>> shown(List<SubmittedAnswer> answers) {
        return answers.stream()
                .map(answer -> Map.<String, Object>of("question", answer.question(), "answer", answer.answer()))
                .toList();
    }
}
