package jp.hoshimori.catalog.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ServiceTest {

    private static final String ADDRESS = "/v1/services/" + ServiceExamples.ID;

    @Test
    void anyoneReadsAServiceAsTheExampleInTheDocumentShowsIt() {
        ValidatableResponse answer = given().get(ADDRESS).then();

        answer.statusCode(200)
                .body("$", equalTo(JsonPath.from(ServiceExamples.ONE).getMap("$")));
    }

    @Test
    void whoHasThisVersionAlreadyIsToldThatNothingChanged() {
        String tag = given().get(ADDRESS).header("ETag");

        ValidatableResponse answer =
                given().header("If-None-Match", tag).get(ADDRESS).then();

        answer.statusCode(304).header("ETag", tag).body(is(emptyString()));
    }

    @Test
    void whoHasItInAnotherLanguageGetsItInThisOne() {
        String japanese = given().header("Accept-Language", "ja").get(ADDRESS).header("ETag");

        ValidatableResponse answer = given().header("Accept-Language", "en")
                .header("If-None-Match", japanese)
                .get(ADDRESS)
                .then();

        answer.statusCode(200)
                .header("Content-Language", "en")
                .body("name", equalTo("Sample network watch A"))
                .body("provider.name", equalTo("Sample provider 1"));
    }

    @Test
    void anIdentifierThatNoServiceHasIsNotFound() {
        notFound("/v1/services/" + UUID.randomUUID());
    }

    @Test
    void textThatIsNoIdentifierIsNotFound() {
        notFound("/v1/services/A");
    }

    private static void notFound(String address) {
        given().get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }
}
