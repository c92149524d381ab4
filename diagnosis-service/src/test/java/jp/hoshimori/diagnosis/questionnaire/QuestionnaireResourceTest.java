package jp.hoshimori.diagnosis.questionnaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class QuestionnaireResourceTest {

    private static final String EDITION = "/v1/questionnaires/jisha25-3.1";

    @Inject
    ObjectMapper json;

    @Test
    void theListIsTheOneInTheApiDocument() throws IOException {
        String list = given().get("/v1/questionnaires")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(shipped(json.readTree(list))).isEqualTo(shipped(json.readTree(QuestionnaireExamples.LIST)));
    }

    @Test
    void everythingInTheApiDocumentsExcerptIsInTheEdition() throws IOException {
        JsonNode edition = json.readTree(given().get(EDITION).asString());

        json.readTree(QuestionnaireExamples.ONE)
                .properties()
                .forEach(member -> assertThat(holds(edition.get(member.getKey()), member.getValue()))
                        .as(member.getKey())
                        .isTrue());
    }

    @Test
    void anEditionIsShownWholeInJapaneseUnlessEnglishIsAskedFor() {
        given().get(EDITION)
                .then()
                .statusCode(200)
                .header("Content-Language", "ja")
                .header("Vary", "Accept-Language")
                .body("questions", hasSize(25))
                .body("questions[10].theme", equalTo("バックアップのルール"))
                .body("answers.points", equalTo(List.of(4, 2, 0, -1)));
    }

    @Test
    void anEditionIsShownInEnglishWhenAskedFor() {
        given().header("Accept-Language", "en-GB, ja;q=0.5")
                .get(EDITION)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("parts[1].name", equalTo("Measures by employees"))
                .body("bands[3].situation", equalTo("An incident could happen at any time"));
    }

    @Test
    void theEditionOf2026IsShownWithWhatIsNotVerifiedInIt() {
        given().get("/v1/questionnaires/jisha25-4.0")
                .then()
                .statusCode(200)
                .body("effectiveFrom", equalTo("2026-03-31"))
                .body("questions", hasSize(25))
                .body("questions.findAll { it.textVerification == 'VERIFIED' }.question", equalTo(List.of(1, 3)))
                .body("sources.find { it.covers == 'PARTS' }.verification", equalTo("UNVERIFIED"));
    }

    @Test
    void anEditionThatIsKnownAlreadyIsNotSentAgain() {
        String tag = given().get(EDITION).header("ETag");

        given().header("If-None-Match", tag).get(EDITION).then().statusCode(304).body(equalTo(""));
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(EDITION)
                .then()
                .statusCode(200);
    }

    @Test
    void anEditionThatDoesNotExistIs404() {
        given().get("/v1/questionnaires/jisha25-9.9")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    /** Other tests publish editions of their own. */
    private static List<JsonNode> shipped(JsonNode list) {
        return list.get("items")
                .valueStream()
                .filter(item -> item.get("id").asText().startsWith("jisha25-"))
                .toList();
    }

    private static boolean holds(JsonNode whole, JsonNode excerpt) {
        if (!excerpt.isArray()) {
            return excerpt.equals(whole);
        }
        return excerpt.valueStream().allMatch(item -> whole.valueStream().anyMatch(item::equals));
    }
}
