package jp.hoshimori.diagnosis.advice;

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
import java.util.Set;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AdviceResourceTest {

    private static final String ALL = "/v1/advice";
    private static final String ONE = "/v1/advice/ANTIVIRUS";

    @Inject
    ObjectMapper json;

    @Inject
    AdviceCatalogue catalogue;

    @Test
    void theAdviceInTheApiDocumentIsWhatIsGiven() throws IOException {
        JsonNode one = json.readTree(given().get(ONE).asString());
        JsonNode all = json.readTree(given().get(ALL).asString());

        assertThat(one).isEqualTo(json.readTree(AdviceExamples.ONE));
        assertThat(all.get("items")).contains(one);
    }

    @Test
    void thereIsAdviceOnEveryQuestionInTheirOrder() {
        given().get(ALL)
                .then()
                .statusCode(200)
                .header("Content-Language", "ja")
                .body("items", hasSize(25))
                .body("items[0].topic", equalTo("UPDATES"))
                .body("items[24].topic", equalTo("RULES"));
    }

    @Test
    void adviceIsGivenInEnglishWhenAskedFor() {
        given().header("Accept-Language", "en")
                .get(ONE)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("examples[0].text", equalTo("Set virus definition files to be updated automatically"));
    }

    @Test
    void adviceThatIsKnownAlreadyIsNotSentAgain() {
        String all = given().get(ALL).header("ETag");
        String one = given().get(ONE).header("ETag");

        given().header("If-None-Match", all).get(ALL).then().statusCode(304).body(equalTo(""));
        given().header("If-None-Match", one).get(ONE).then().statusCode(304).body(equalTo(""));
        given().header("If-None-Match", one)
                .header("Accept-Language", "en")
                .get(ONE)
                .then()
                .statusCode(200);
    }

    @Test
    void aTopicWithoutAdviceIs404() {
        given().get("/v1/advice/ASTROLOGY").then().statusCode(404).body("code", equalTo("not-found"));
        given().get("/v1/advice/antivirus").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void aParameterThatDoesNotExistIsRefused() {
        given().get(ALL + "?topic=ANTIVIRUS").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void uncoveredAreNamed() {
        assertThat(catalogue.uncovered(Set.of("UPDATES", "ASTROLOGY"))).containsExactly("ASTROLOGY");
    }
}
