package jp.hoshimori.diagnosis.edition;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.diagnosis.edition.EditionApi.EDITIONS;
import static jp.hoshimori.diagnosis.edition.EditionApi.document;
import static jp.hoshimori.diagnosis.edition.EditionApi.draft;
import static jp.hoshimori.diagnosis.edition.EditionApi.find;
import static jp.hoshimori.diagnosis.edition.EditionApi.load;
import static jp.hoshimori.diagnosis.edition.EditionApi.newId;
import static jp.hoshimori.diagnosis.edition.EditionApi.operator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, to whom, and that nothing has come of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedEditionsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, ''",
        "GET, ''",
        "GET, /example-1.0",
        "PUT, /example-1.0",
        "DELETE, /example-1.0",
        "POST, /example-1.0/shadow-scorings",
        "POST, /example-1.0/publication"
    })
    void onlyOperatorsHaveToDoWithEditions(Method method, String path) {
        UUID organization = UUID.randomUUID();

        refused(given(), method, path, 401);
        Stream.of(
                        TestTokens.member(organization),
                        TestTokens.admin(organization),
                        TestTokens.supporter(organization, "diagnoses:read"))
                .forEach(token -> refused(given().auth().oauth2(token), method, path, 403));
    }

    @Test
    void anIncoherentDocumentIsRefusedWithEverythingThatIsWrong() {
        String id = newId();
        String incoherent = document(id).replace("\"BACKUPS\"", "\"UPDATES\"").replace("\"from\": -2", "\"from\": -1");

        operator()
                .header("Accept-Language", "en")
                .body(incoherent)
                .post(EDITIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("validation-failed"))
                .body("errors", hasSize(2))
                .body("errors.pointer", hasItems("/questions/1/topic", "/bands"))
                .body("errors.message", hasItems(containsString("A total of -2 lies in 0 bands")));

        find(id).statusCode(404);
    }

    @Test
    void whatIsWrongIsSaidInJapaneseToo() {
        load(document(newId()).replace("\"from\": -2", "\"from\": -1"))
                .statusCode(400)
                .header("Content-Language", "ja")
                .body("errors.message", hasItems(containsString("合計点 -2 に当たる評価が 0 個あります")));
    }

    @Test
    void aFaultyDocumentDoesNotReplaceADraft() {
        String id = draft();

        EditionApi.replace(id, "*", "{").statusCode(400).body("code", equalTo("malformed-body"));
        EditionApi.replace(id, "*", document(id).replace("\"edition\"", "\"editoin\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/edition"));

        find(id).body("document.edition", equalTo("1.0"));
    }

    @Test
    void anEmptyBodyIsNoDocument() {
        operator().post(EDITIONS).then().statusCode(400).body("code", equalTo("malformed-body"));
    }

    @Test
    void brokenYamlIsRefusedWithTheLine() {
        operator()
                .contentType("application/yaml")
                .body("id: 'a\nedition: b".getBytes(StandardCharsets.UTF_8))
                .post(EDITIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-body"))
                .body("errors[0].message", containsString("行"));
    }

    @Test
    void aDocumentInAnotherFormIsRefused() {
        operator()
                .contentType("text/csv")
                .body("id")
                .post(EDITIONS)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void aDocumentOfTwoMebibytesIsRefused() {
        load("x".repeat(2 * 1024 * 1024)).statusCode(413).body("code", equalTo("body-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"diagnoses\": 0}", "{\"diagnoses\": 10001}", "{\"diagnoses\": \"all\"}", ""})
    void anImpossibleScoringIsRefused(String order) {
        String id = draft();

        operator()
                .body(order)
                .post(EDITIONS + "/" + id + "/shadow-scorings")
                .then()
                .statusCode(400);

        find(id).body("state", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"effectiveFrom\": \"soon\"}", "{\"effectiveFrom\": null}", ""})
    void anImpossibleDayIsRefused(String publication) {
        String id = EditionApi.shadowed();

        operator()
                .body(publication)
                .post(EDITIONS + "/" + id + "/publication")
                .then()
                .statusCode(400);

        find(id).body("state", equalTo("SHADOW"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing-1.0", "%00", "not an id"})
    void whatWasNeverLoadedIsNotFound(String id) {
        operator()
                .urlEncodingEnabled(!id.equals("%00"))
                .get(EDITIONS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aListOfAnImpossibleLengthIsRefused() {
        operator().queryParam("limit", 201).get(EDITIONS).then().statusCode(400);
        operator().queryParam("cursor", "made-up").get(EDITIONS).then().statusCode(400);
        operator().queryParam("state", "DRAFT").get(EDITIONS).then().statusCode(400);
    }

    private static void refused(RequestSpecification caller, Method method, String path, int status) {
        caller.contentType(ContentType.JSON)
                .body(method == Method.GET ? "" : "{}")
                .request(method, EDITIONS + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
