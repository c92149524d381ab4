package jp.hoshimori.diagnosis.site;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.json;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisExamples;
import jp.hoshimori.diagnosis.diagnosis.Storage;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SiteDiagnosisTest {

    private final UUID organization = UUID.randomUUID();
    private final AnswerSheet office = AnswerSheet.all(IMPLEMENTED).with(UNKNOWN, 24);
    private final AnswerSheet factory = AnswerSheet.all(PARTIAL).with(NOT_IMPLEMENTED, 1);

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleResult() throws IOException {
        String result = submit(anyone(), SiteExamples.SUBMISSION)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(withoutIdAndTime(result)).isEqualTo(withoutIdAndTime(DiagnosisExamples.RESULT_OF_SITES));
    }

    @Test
    void theWorstAnswerOfAnySiteIsTheCompanys() {
        submit(anyone(), submission("WORST_ANSWER"))
                .statusCode(201)
                .header("Location", containsString("/v1/diagnoses/"))
                .body("score", equalTo(23 * 2 - 1))
                .body("unknownQuestions", contains(24))
                .body("aggregation.method", equalTo("WORST_ANSWER"))
                .body("aggregation.description", containsString("最も悪い"))
                .body("sites.site", contains(1, 2))
                .body("sites.name", contains("本社", "第二工場"))
                .body("sites.score", contains(95, 48));
    }

    @Test
    void theAverageOfTheSitesIsRoundedDownToAnAnswerThatThereIs() {
        submit(anyone().header("Accept-Language", "en"), submission("AVERAGE"))
                .statusCode(201)
                .body("score", equalTo(24 * 2))
                .body("answers[0].answer", equalTo("PARTIAL"))
                .body("answers[23].answer", equalTo("NOT_IMPLEMENTED"))
                .body("aggregation.description", containsString("averaged"));
    }

    @Test
    void theResultIsReadLikeAnyOtherAndKeepsItsSites() {
        ValidatableResponse made = submit(memberOf(organization), submission("WORST_ANSWER"));

        String read =
                memberOf(organization).get(made.extract().header("Location")).asString();

        assertThat(read).isEqualTo(made.extract().asString());
        assertThat(Storage.count("diagnosis_site WHERE organization_id = '" + organization + "'"))
                .isEqualTo(2);
        memberOf(organization)
                .get("/v1/organizations/" + organization + "/diagnoses")
                .then()
                .statusCode(200)
                .body("items.score", contains(45));
    }

    @Test
    void aDiagnosisOfACompanyThatAnswersAsOneHasNoSites() {
        anyone().body(Map.of("questionnaire", EDITION, "answers", json(office.submitted())))
                .post("/v1/diagnoses")
                .then()
                .statusCode(201)
                .body("aggregation", nullValue())
                .body("sites", nullValue());
    }

    @Test
    void whoClaimsTheDiagnosisGetsItsSitesToo() {
        String id = submit(anyone(), submission("WORST_ANSWER")).extract().path("id");

        memberOf(organization)
                .post("/v1/diagnoses/" + id + "/claim")
                .then()
                .statusCode(200)
                .body("sites.name", contains("本社", "第二工場"));

        assertThat(Storage.count("diagnosis_site WHERE organization_id = '" + organization + "'"))
                .isEqualTo(2);
    }

    @Test
    void othersHearOfTheCompanysAnswers() throws IOException {
        String id = submit(anyone(), submission("WORST_ANSWER")).extract().path("id");

        await().until(() -> Storage.EVENTS.recordsOf(id).size() == 1);
        DiagnosisCompleted told =
                json.readValue(Storage.EVENTS.recordsOf(id).get(0).value(), DiagnosisCompleted.class);
        assertThat(told.score()).isEqualTo(45);
        assertThat(told.unknownQuestions()).containsExactly(24);
    }

    @Test
    void theSameRequestWithTheSameKeyIsDoneOnce() {
        String key = UUID.randomUUID().toString();
        String first = submit(anyone().header("Idempotency-Key", key), submission("AVERAGE"))
                .extract()
                .asString();

        String second = submit(anyone().header("Idempotency-Key", key), submission("AVERAGE"))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlace(String name, Consumer<Map<String, Object>> fault, String pointer, String code) {
        Map<String, Object> submission = submission("AVERAGE");
        fault.accept(submission);
        Storage before = Storage.now();

        submit(anyone(), submission)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer));

        assertThat(Storage.now()).isEqualTo(before);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no method", body -> body.remove("aggregation"), "/aggregation", "NOT_NULL"),
                fault("no such method", body -> body.put("aggregation", "BEST"), "/aggregation", "UNKNOWN_AGGREGATION"),
                fault("no edition", body -> body.remove("questionnaire"), "/questionnaire", "NOT_NULL"),
                fault(
                        "no such edition",
                        body -> body.put("questionnaire", "jisha25-9.9"),
                        "/questionnaire",
                        "UNKNOWN_QUESTIONNAIRE"),
                fault(
                        "no such industry",
                        body -> body.put("profile", Map.of("industry", "Z")),
                        "/profile/industry",
                        "UNKNOWN_INDUSTRY"),
                fault("no sites", body -> body.put("sites", List.of()), "/sites", "WRONG_NUMBER_OF_SITES"),
                fault("sites left out", body -> body.remove("sites"), "/sites", "NOT_NULL"),
                fault("a site without a name", body -> site(body).remove("name"), "/sites/1/name", "NOT_NULL"),
                fault(
                        "a site with a line break",
                        body -> site(body).put("name", "a\nb"),
                        "/sites/1/name",
                        "UNREADABLE_NAME"),
                fault("a name twice", body -> site(body).put("name", "本社"), "/sites/1/name", "REPEATED_NAME"),
                fault(
                        "an incomplete site",
                        body -> site(body).put("answers", List.of()),
                        "/sites/1/answers",
                        "MISSING_QUESTION"),
                fault("an unknown field", body -> site(body).put("score", 100), "/sites/1/score", "UNKNOWN_FIELD"));
    }

    @Test
    void aCallerWhoAnswersForNoOrganizationIsRefused() {
        submit(anyone().auth().oauth2(TestTokens.operator()), submission("AVERAGE"))
                .statusCode(403);
        submit(anyone().auth().oauth2(TestTokens.expired(organization)), submission("AVERAGE"))
                .statusCode(401);
    }

    private static Arguments fault(String name, Consumer<Map<String, Object>> fault, String pointer, String code) {
        return Arguments.of(name, fault, pointer, code);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> site(Map<String, Object> body) {
        return ((List<Map<String, Object>>) body.get("sites")).get(1);
    }

    private Map<String, Object> submission(String method) {
        List<Map<String, Object>> sites = new ArrayList<>();
        sites.add(new HashMap<>(Map.of("name", "本社", "answers", json(office.submitted()))));
        sites.add(new HashMap<>(Map.of("name", "第二工場", "answers", json(factory.submitted()))));
        return new HashMap<>(Map.of("questionnaire", EDITION, "aggregation", method, "sites", sites));
    }

    private static ValidatableResponse submit(RequestSpecification caller, Object submission) {
        return caller.body(submission).post("/v1/site-diagnoses").then();
    }

    private ObjectNode withoutIdAndTime(String result) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(result);
        return tree.remove(List.of("id", "completedAt"));
    }
}
