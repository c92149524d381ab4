package jp.hoshimori.diagnosis.groupsession;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.testing.TestTokens;

/** Group sessions as organizers and participants see them. */
final class GroupSessionApi {

    static final String EDITION = "jisha25-3.1";

    private GroupSessionApi() {}

    /** A person of the organization. */
    static RequestSpecification memberOf(UUID organization) {
        return given().contentType(ContentType.JSON).auth().oauth2(TestTokens.member(organization));
    }

    /** Somebody without a token, somewhere on the Internet. */
    static RequestSpecification participant() {
        return participantAt(anAddress());
    }

    /** Somebody without a token at that address. */
    static RequestSpecification participantAt(String address) {
        return given().contentType(ContentType.JSON).header("X-Forwarded-For", address);
    }

    /** An address that no other test uses. */
    private static String anAddress() {
        return "2001:db8:%x:%x::1"
                .formatted(
                        ThreadLocalRandom.current().nextInt(1 << 16),
                        ThreadLocalRandom.current().nextInt(1 << 16));
    }

    /** What is sent to open a session for an hour. */
    static Map<String, Object> opening() {
        return Map.of(
                "title",
                "講習会",
                "questionnaire",
                EDITION,
                "closesAt",
                Instant.now().plus(1, ChronoUnit.HOURS).toString());
    }

    /** A new session of the organization. */
    static JsonPath opened(UUID organization) {
        return memberOf(organization)
                .body(opening())
                .post("/v1/group-sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** What is sent to answer. */
    static Map<String, Object> submission(AnswerSheet sheet) {
        List<Map<String, Object>> answers = sheet.submitted().stream()
                .map(answer -> Map.<String, Object>of("question", answer.question(), "answer", answer.answer()))
                .toList();
        return Map.of("questionnaire", EDITION, "answers", answers);
    }

    /** What the service says to a participant's answers. */
    static ValidatableResponse join(RequestSpecification participant, String code, AnswerSheet sheet) {
        return participant
                .body(submission(sheet))
                .post("/v1/group-session-codes/" + code + "/diagnoses")
                .then();
    }

    /** So many participants who all give the same answer to everything. */
    static void joinedBy(int participants, String code, Answer answer) {
        for (int i = 0; i < participants; i++) {
            join(participant(), code, AnswerSheet.all(answer)).statusCode(201);
        }
    }

    /** What the organizer sees. */
    static ValidatableResponse totals(UUID organization, String id) {
        return memberOf(organization)
                .get("/v1/group-sessions/" + id + "/totals")
                .then();
    }

    /** The session is closed by its organizer. */
    static ValidatableResponse close(UUID organization, String id) {
        return memberOf(organization)
                .post("/v1/group-sessions/" + id + "/closure")
                .then();
    }
}
