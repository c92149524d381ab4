package jp.hoshimori.catalog.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ServiceListTest {

    @Test
    void anyoneReadsAllServicesInTheOrderOfTheirIdentifiers() {
        ValidatableResponse answer = given().get("/v1/services").then();

        answer.statusCode(200).body("nextCursor", nullValue());
        assertThat(letters(answer)).isEqualTo("ABCDEFGH");
    }

    @ParameterizedTest
    @CsvSource({
        "prefecture=13, ABCDG",
        "prefecture=26, ABCEG",
        "prefecture=01, ABCG",
        "prefecture=47, ABCGH",
        "class=CLASS_2, GH",
        "class=CLASS_1, ABCDEF",
        "monitoring=NETWORK, ADG",
        "monitoring=ENDPOINT, BE",
        "monitoring=COMBINED, CFH",
        "prefecture=13&class=CLASS_1&monitoring=NETWORK, AD",
        "class=CLASS_2&monitoring=COMBINED, H",
        "prefecture=13&class=CLASS_2&monitoring=COMBINED, ''",
    })
    void aFilterLeavesTheServicesItNames(String filter, String expected) {
        ValidatableResponse answer = given().get("/v1/services?" + filter).then();

        answer.statusCode(200);
        assertThat(letters(answer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&prefecture=13", "&class=CLASS_1", "&prefecture=13&monitoring=NETWORK"})
    void readPieceByPieceTheListIsWholeAndNothingComesTwice(String filter) {
        String whole = letters(given().get("/v1/services?limit=200" + filter).then());

        List<String> pieces = readPieceByPiece(filter);

        assertThat(String.join("", pieces)).isEqualTo(whole);
        assertThat(pieces.subList(0, pieces.size() - 1))
                .allSatisfy(piece -> assertThat(piece).hasSize(2));
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        String cursor =
                nextCursor(given().get("/v1/services?limit=1&class=CLASS_1").then());

        ValidatableResponse answer = given().queryParam("cursor", cursor)
                .get("/v1/services?class=CLASS_2")
                .then();

        answer.statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aCursorThatWasChangedIsRefused() {
        String cursor = nextCursor(given().get("/v1/services?limit=1").then());

        ValidatableResponse answer =
                given().queryParam("cursor", "A" + cursor).get("/v1/services").then();

        answer.statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201, -1})
    void aLimitOutOfRangeIsRefused(int limit) {
        ValidatableResponse answer = given().get("/v1/services?limit=" + limit).then();

        answer.statusCode(400).body("errors[0].pointer", equalTo("?limit"));
    }

    @Test
    void aLimitThatIsNoNumberIsRefusedByName() {
        ValidatableResponse answer = given().get("/v1/services?limit=many").then();

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("?limit"))
                .body("errors.code", contains("NOT_A_NUMBER"));
    }

    @Test
    void anUnknownParameterIsRefusedByName() {
        ValidatableResponse answer = given().get("/v1/services?prefecutre=13").then();

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-parameter"))
                .body("errors.pointer", contains("?prefecutre"));
    }

    @Test
    void everyUnknownFilterValueIsNamedInJapanese() {
        ValidatableResponse answer = given().header("Accept-Language", "ja")
                .get("/v1/services?prefecture=48&class=CLASS_3&monitoring=network")
                .then();

        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", contains("?prefecture", "?class", "?monitoring"))
                .body("errors.code", contains("UNKNOWN_PREFECTURE", "UNKNOWN_VALUE", "UNKNOWN_VALUE"))
                .body("errors[0].message", equalTo("都道府県コード (JIS X 0401) を 01 から 47 の2桁で指定してください。"))
                .body("errors[1].message", equalTo("使える値: CLASS_1, CLASS_2"));
    }

    @Test
    void everyUnknownFilterValueIsNamedInEnglish() {
        ValidatableResponse answer = given().header("Accept-Language", "en")
                .get("/v1/services?prefecture=1&monitoring=UTM")
                .then();

        answer.statusCode(400)
                .body("errors.pointer", contains("?prefecture", "?monitoring"))
                .body("errors[0].message", startsWith("Give a prefecture code"))
                .body("errors[1].message", equalTo("Known values: NETWORK, ENDPOINT, COMBINED"));
    }

    @Test
    void namesAndFeaturesAreInTheReadersLanguage() {
        ValidatableResponse answer = given().header("Accept-Language", "en")
                .get("/v1/services?class=CLASS_2&monitoring=NETWORK")
                .then();

        answer.header("Content-Language", "en")
                .header("Vary", "Accept-Language")
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Sample network watch G (class 2)"))
                .body("items[0].features[2].text", startsWith("In an emergency someone comes"));
    }

    @Test
    void theExampleInTheDocumentIsWhatTheListAnswers() {
        ValidatableResponse answer = given().get("/v1/services?limit=1").then();

        answer.body("items", equalTo(JsonPath.from(ServiceExamples.LIST).get("items")));
    }

    private static List<String> readPieceByPiece(String filter) {
        List<String> pieces = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse piece =
                    given().get("/v1/services?limit=2" + filter + cursor).then().statusCode(200);
            pieces.add(letters(piece));
            cursor = nextCursor(piece) == null ? null : "&cursor=" + nextCursor(piece);
        }
        return pieces;
    }

    private static String nextCursor(ValidatableResponse answer) {
        return answer.extract().path("nextCursor");
    }

    /** The services by the letter of each sample. */
    private static String letters(ValidatableResponse answer) {
        List<String> ids = answer.extract().path("items.id");
        return String.join("", ids.stream().map(ServiceListTest::letter).toList());
    }

    private static String letter(String id) {
        return String.valueOf((char) ('A' + Integer.parseInt(id.substring(34), 16) - 1));
    }
}
