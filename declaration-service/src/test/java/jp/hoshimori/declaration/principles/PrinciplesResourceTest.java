package jp.hoshimori.declaration.principles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrinciplesResourceTest {

    @Test
    void anyoneReadsBothEditionsInJapanese() {
        given().get("/v1/principles")
                .then()
                .statusCode(200)
                .header("Content-Language", "ja")
                .header("Vary", "Accept-Language")
                .body("items.id", contains("principles-6", "principles-5"))
                .body("items[0].effectiveFrom", equalTo("2026-03-31"))
                .body("items[0].principles", hasSize(6))
                .body("items[1].principles", hasSize(5))
                .body("items[0].principles[5].text", equalTo("バックアップを取ろう！"));
    }

    @Test
    void theyAreEnglishWhenAskedFor() {
        given().header("Accept-Language", "en")
                .get("/v1/principles")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("items[1].name", equalTo("Five principles of information security"))
                .body("items[0].principles[5].text", equalTo("Make backups"));
    }
}
