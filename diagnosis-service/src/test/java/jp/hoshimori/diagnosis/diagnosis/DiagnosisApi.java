package jp.hoshimori.diagnosis.diagnosis;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.testing.TestTokens;

/** The service as callers see it. */
public final class DiagnosisApi {

    public static final String EDITION = "jisha25-3.1";

    private DiagnosisApi() {}

    /** Somebody without a token. */
    public static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON);
    }

    /** A person of the organization. */
    public static RequestSpecification memberOf(UUID organization) {
        return anyone().auth().oauth2(TestTokens.member(organization));
    }

    /** An administrator of the organization. */
    public static RequestSpecification adminOf(UUID organization) {
        return anyone().auth().oauth2(TestTokens.admin(organization));
    }

    /** A submission to the edition of 2023. */
    public static Map<String, Object> submission(List<SubmittedAnswer> answers) {
        return Map.of("questionnaire", EDITION, "answers", json(answers));
    }

    /** Answers as JSON objects. */
    public static List<Map<String, Object>> json(List<SubmittedAnswer> answers) {
        return answers.stream()
                .map(answer -> Map.<String, Object>of("question", answer.question(), "answer", answer.answer()))
                .collect(Collectors.toList());
    }

    /** What the service says to a submission. */
    public static ValidatableResponse submit(RequestSpecification caller, Object submission) {
        return caller.body(submission).post("/v1/diagnoses").then();
    }

    /** The id of a new diagnosis. */
    public static String submitted(RequestSpecification caller, List<SubmittedAnswer> answers) {
        return submit(caller, submission(answers)).statusCode(201).extract().path("id");
    }
}
