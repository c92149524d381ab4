package jp.hoshimori.diagnosis.handbook;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** From the answers to a text that is the organization's own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WritingAHandbookTest {

    private static final AnswerSheet SHEET = AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 24);

    private final HandbookApi api = HandbookApi.ofNewOrganization();

    @Inject
    ObjectMapper json;

    @Test
    void theFirstVersionIsADraftMadeOfTheAnswers() {
        String diagnosis = api.diagnosed(SHEET);

        ValidatableResponse created = api.create(
                api.admin(), Map.of("diagnosisId", diagnosis, "language", "ja", "organizationName", "見本製作所"));

        created.statusCode(201)
                .header("Location", endsWith(api.path(1)))
                .header("ETag", equalTo("\"0-ja\""))
                .body("version", equalTo(1))
                .body("state", equalTo("DRAFT"))
                .body("diagnosisId", equalTo(diagnosis))
                .body("handbook.organizationName", equalTo("見本製作所"))
                .body("handbook.sections.rules.flatten()", hasSize(25))
                .body("undecidedQuestions", contains(24))
                .body("link", nullValue());
    }

    @Test
    void whatIsReadIsWhatWasMade() {
        String made = api.create(api.admin(), Map.of("diagnosisId", api.diagnosed(SHEET), "language", "en"))
                .statusCode(201)
                .body("handbook.title", equalTo("Information Security Handbook"))
                .extract()
                .asString();

        assertThat(api.get(1).statusCode(200).extract().asString()).isEqualTo(made);
    }

    @Test
    void aVersionThatIsKnownAlreadyIsNotSentAgain() {
        int version = api.drafted(SHEET);
        String tag = api.get(version).extract().header("ETag");

        api.member()
                .header("If-None-Match", tag)
                .get(api.path(version))
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void theExampleTextInTheApiDocumentIsTakenAsItIs() throws IOException {
        int version = api.drafted(SHEET);

        String edited = api.edit(version, "\"0\"", HandbookExamples.TEXT)
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .extract()
                .asString();

        JsonNode answer = json.readTree(edited);
        assertThat(answer.get("handbook")).isEqualTo(json.readTree(HandbookExamples.TEXT));
        assertThat(api.get(version).extract().asString()).isEqualTo(edited);
    }

    @Test
    void theExampleAnswersInTheApiDocumentHaveTheMembersOfRealOnes() throws IOException {
        int version = api.drafted(SHEET);
        JsonNode draft = json.readTree(
                api.edit(version, "*", HandbookExamples.TEXT).extract().asString());
        JsonNode published = json.readTree(api.publish(version).extract().asString());
        JsonNode list = json.readTree(api.member().get(api.path()).asString());

        assertThat(members(json.readTree(HandbookExamples.DRAFT))).isEqualTo(members(draft));
        assertThat(members(json.readTree(HandbookExamples.PUBLISHED))).isEqualTo(members(published));
        assertThat(members(list.get("items").get(0)))
                .containsAll(members(
                        json.readTree(HandbookExamples.LIST).get("items").get(0)));
        ObjectNode forEmployees = (ObjectNode) json.readTree(
                HandbookApi.read(published.get("link").get("token").asText())
                        .extract()
                        .asString());
        assertThat(forEmployees.put("publishedAt", "2026-04-02T02:34:56.789012Z"))
                .isEqualTo(json.readTree(HandbookExamples.FOR_EMPLOYEES));
    }

    @Test
    void linesBrokenTheWayOfWindowsAreLinesAllTheSame() {
        int version = api.drafted(SHEET);
        Map<String, Object> rule =
                Map.of("question", 1, "heading", "更新", "text", "一行目\r\n二行目\n三行目", "items", List.of());

        api.edit(version, "*", text(rule))
                .statusCode(200)
                .body("handbook.sections[0].rules[0].text", equalTo("一行目\n二行目\n三行目"));
    }

    @Test
    void editsLiveOnInTheNextVersionUntilTheirAnswerChangesAndThoseThatGaveWayAreNamed() {
        int first = api.drafted(SHEET);
        api.edit(first, "*", HandbookExamples.TEXT).statusCode(200);

        int second = api.drafted(SHEET.with(IMPLEMENTED, 24).with(NOT_IMPLEMENTED, 1));

        api.get(second)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("handbook.organizationName", equalTo("見本製作所"))
                .body("handbook.sections[0].rules.find { it.question == 3 }.text", containsString("12文字以上"))
                .body("handbook.sections.rules.flatten().question", contains(1, 3, 24))
                .body("replacedQuestions", contains(1, 24))
                .body("undecidedQuestions", contains(1));
    }

    @Test
    void aHandbookInAnotherLanguageStartsAnew() {
        api.edit(api.drafted(SHEET), "*", HandbookExamples.TEXT).statusCode(200);

        api.create(api.admin(), Map.of("diagnosisId", api.diagnosed(SHEET), "language", "en"))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("handbook.organizationName", equalTo("Our company"))
                .body("handbook.sections.rules.flatten()", hasSize(25));
    }

    @Test
    void theSameRequestWithTheSameKeyMakesOneVersion() {
        Map<String, String> form = Map.of("diagnosisId", api.diagnosed(SHEET), "language", "ja");
        String token = TestTokens.admin(api.organization());
        String key = UUID.randomUUID().toString();
        String first =
                api.create(withKey(token, key), form).statusCode(201).extract().asString();

        String second = api.create(withKey(token, key), form)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        api.member().get(api.path()).then().body("items", hasSize(1));
    }

    @Test
    void theListIsReadPieceByPieceTheLatestFirst() {
        String diagnosis = api.diagnosed(SHEET);
        for (int i = 0; i < 5; i++) {
            api.create(api.admin(), Map.of("diagnosisId", diagnosis, "language", "ja"))
                    .statusCode(201);
        }

        List<Integer> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath piece = api.member()
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(api.path())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(piece.getList("items.version"));
            cursor = piece.getString("nextCursor");
        } while (cursor != null);

        assertThat(read).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void aListHoldsNobodyElsesVersions() {
        HandbookApi.ofNewOrganization().drafted(SHEET);

        api.member().get(api.path()).then().statusCode(200).body("items", empty());
    }

    private static RequestSpecification withKey(String token, String key) {
        return HandbookApi.anyone().auth().oauth2(token).header("Idempotency-Key", key);
    }

    static Map<String, Object> text(Map<String, Object> rule) {
        return Map.of(
                "title",
                "題",
                "organizationName",
                "見本",
                "sections",
                List.of(Map.of("heading", "節", "rules", List.of(rule))));
    }

    private static List<String> members(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.stream().sorted().toList();
    }
}
