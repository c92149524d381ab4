package jp.hoshimori.declaration.principles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
    void eachPrincipleComesWithExamplesOfMeasuresAndTheirSource() {
        given().get("/v1/principles")
                .then()
                .body("items[1].principles.examples.flatten()", hasSize(12))
                .body("items[1].principles.examplesVerification", everyItem(equalTo("VERIFIED")))
                .body(
                        "items[0].principles[0].examples",
                        equalTo(List.of(
                                "Windows Update(Windows OSの場合)/ソフトウェア・アップデート(Mac OSの場合)/OSバージョンアップ(Android の場合)",
                                "Adobe Reader/Java実行環境(JRE) など利用中のソフトウェアを最新版にする")))
                .body("items[0].principles[5].examples", hasSize(3))
                .body("items[0].principles[5].examplesVerification", equalTo("UNVERIFIED"));
    }

    @Test
    void theyAreEnglishWhenAskedFor() {
        given().header("Accept-Language", "en")
                .get("/v1/principles")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("items[1].name", equalTo("Five principles of information security"))
                .body("items[0].principles[5].text", equalTo("Make backups"))
                .body("items[1].principles[1].examples[0]", equalTo("Set virus definitions to update by themselves"));
    }
}
