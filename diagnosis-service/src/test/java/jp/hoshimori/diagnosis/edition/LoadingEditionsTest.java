package jp.hoshimori.diagnosis.edition;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.diagnosis.edition.EditionApi.EDITIONS;
import static jp.hoshimori.diagnosis.edition.EditionApi.document;
import static jp.hoshimori.diagnosis.edition.EditionApi.draft;
import static jp.hoshimori.diagnosis.edition.EditionApi.find;
import static jp.hoshimori.diagnosis.edition.EditionApi.load;
import static jp.hoshimori.diagnosis.edition.EditionApi.newId;
import static jp.hoshimori.diagnosis.edition.EditionApi.operator;
import static jp.hoshimori.diagnosis.edition.EditionApi.remove;
import static jp.hoshimori.diagnosis.edition.EditionApi.replace;
import static jp.hoshimori.diagnosis.edition.EditionApi.shadowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LoadingEditionsTest {

    @Inject
    ObjectMapper json;

    @Inject
    EditionActs acts;

    @Test
    void theExampleInTheApiDocumentBecomesTheExampleDraft() throws IOException {
        String draft = load(EditionExamples.DOCUMENT)
                .statusCode(201)
                .header("Location", endsWith(EDITIONS + "/example-1.0"))
                .extract()
                .asString();

        JsonNode answered = json.readTree(draft);
        JsonNode example = json.readTree(EditionExamples.DRAFT);
        assertThat(answered.fieldNames()).toIterable().containsExactlyElementsOf(example::fieldNames);
        assertThat(answered.get("document")).isEqualTo(example.get("document"));
        assertThat(answered.at("/acts/0/act")).isEqualTo(example.at("/acts/0/act"));
        remove("example-1.0", "*").statusCode(204);
    }

    @Test
    void aFileThatShipsIsTakenAsYamlUnderANewId() throws IOException {
        String id = newId().replace("-1.0", "-4.0");

        operator()
                .contentType("application/yaml")
                .body(shipped().replace("id: jisha25-4.0", "id: " + id).getBytes(StandardCharsets.UTF_8))
                .post(EDITIONS)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("document.questions", hasSize(25));
    }

    @Test
    void anEditionThatShipsCannotBeLoadedAgain() throws IOException {
        operator()
                .contentType("application/yaml")
                .body(shipped().getBytes(StandardCharsets.UTF_8))
                .post(EDITIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-edition-exists"));
    }

    @Test
    void anIdIsLoadedOnce() {
        String id = draft();

        load(document(id)).statusCode(409).body("code", equalTo("questionnaire-edition-exists"));
    }

    @Test
    void aRepeatedRequestLoadsOnce() {
        String id = newId();
        String token = TestTokens.operator();

        String first = loadWithKey(token, id).statusCode(201).extract().asString();

        assertThat(loadWithKey(token, id).statusCode(201).extract().asString()).isEqualTo(first);
    }

    @Test
    void aDraftIsNeitherShownToAnyoneNorAnswered() {
        String id = draft();

        given().get("/v1/questionnaires/" + id).then().statusCode(404);
        EditionApi.answer(id).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_QUESTIONNAIRE"));
    }

    @Test
    void anEditionThatIsKnownAlreadyIsNotSentAgain() {
        String id = draft();
        String tag = find(id).statusCode(200).extract().header("ETag");

        operator()
                .header("If-None-Match", tag)
                .get(EDITIONS + "/" + id)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void onlyWhoeverKnowsTheVersionReplacesIt() {
        String id = draft();
        String corrected = document(id).replace("Two questions", "Two short questions");
        String tag = find(id).extract().header("ETag");

        replace(id, null, corrected).statusCode(428);
        replace(id, "\"7-ja\"", corrected).statusCode(412);
        String newTag = replace(id, tag, corrected)
                .statusCode(200)
                .body("document.title.en", equalTo("Two short questions"))
                .extract()
                .header("ETag");

        assertThat(newTag).isNotEqualTo(tag);
        replace(id, tag, corrected).statusCode(412);
        find(id).header("ETag", newTag).body("acts.act", equalTo(List.of("LOADED", "REPLACED")));
    }

    @Test
    void anEditionThatWasScoredIsADraftAgainOnceItIsReplaced() {
        String id = shadowed();

        replace(id, "*", document(id))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("shadowScoring", nullValue());
    }

    @Test
    void anEditionKeepsItsId() {
        String id = draft();

        replace(id, "*", document(newId())).statusCode(400).body("errors[0].pointer", equalTo("/id"));
    }

    @Test
    void aRemovedEditionIsGoneButWhatWasDoneToItIsNot() {
        String id = draft();

        remove(id, null).statusCode(428);
        remove(id, "\"0-ja\"").statusCode(204);

        find(id).statusCode(404);
        remove(id, "*").statusCode(404);
        assertThat(QuarkusTransaction.requiringNew().call(() -> acts.of(id)))
                .extracting(EditionActs.Entry::act)
                .containsExactly(EditionAct.LOADED, EditionAct.REMOVED);
    }

    @Test
    void theListGoesOnWhereItStoppedTheLastLoadedFirst() {
        String first = draft();
        String second = draft();

        JsonPath piece = list(Map.of("limit", 1));
        JsonPath next = list(Map.of("limit", 1, "cursor", piece.getString("nextCursor")));

        assertThat(piece.getString("items[0].id")).isEqualTo(second);
        assertThat(next.getString("items[0].id")).isEqualTo(first);
    }

    private static ValidatableResponse loadWithKey(String token, String id) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", id)
                .body(document(id))
                .post(EDITIONS)
                .then();
    }

    private static JsonPath list(Map<String, ?> parameters) {
        return operator()
                .queryParams(parameters)
                .get(EDITIONS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String shipped() throws IOException {
        try (InputStream yaml = LoadingEditionsTest.class.getResourceAsStream("/questionnaires/jisha25-4.0.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
