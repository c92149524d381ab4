package jp.hoshimori.declaration.logomark;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.declaration.logomark.LogoMarkApi.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.logomark.model.MarkFormat;
import jp.hoshimori.declaration.logomark.model.MarkKind;
import jp.hoshimori.declaration.logomark.model.Pictures;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UploadingLogoMarksTest {

    private static final String MARK = "/v1/logo-marks/one-star/small/color";

    @Inject
    ObjectMapper json;

    @AfterEach
    void backToPlaceholders() {
        LogoMarkApi.change("DELETE FROM logo_mark");
    }

    @Test
    void untilTheOperatorUploadsThereArePlaceholders() throws IOException {
        String list = given().get("/v1/logo-marks")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items.placeholder", everyItem(equalTo(true)))
                .extract()
                .asString();

        assertThat(json.readTree(list).get("items").get(0))
                .isEqualTo(json.readTree(LogoMarkExamples.LIST).get("items").get(0));
    }

    @Test
    void theOperatorUploadsAMark() throws IOException {
        String answer = upload(operator(), "image/png", Pictures.png())
                .statusCode(200)
                .header("ETag", "\"1-ja\"")
                .extract()
                .asString();

        assertThat(comparable(answer)).isEqualTo(comparable(LogoMarkExamples.MARK));
        byte[] given = operator().get(MARK).then().statusCode(200).extract().asByteArray();
        assertThat(Pictures.shown(given).getRGB(3, 3)).isEqualTo(0xFF2266AA);
        assertThat(Storage.count(
                        "audit_event WHERE act = 'LOGO_MARK_UPLOADED' AND subject_id = 'one-star/small/color' AND"
                                + " acted_at > now() - interval '1 minute'"))
                .isPositive();
    }

    @Test
    void aDrawingIsServedSoThatNothingInItRuns() {
        byte[] drawing = Pictures.svg("<path d='M0 0h1'/>");
        upload(operator(), "image/svg+xml", drawing)
                .statusCode(200)
                .body("fileName", equalTo("security_action_hitotsuboshi-small_color.svg"));

        byte[] given = operator()
                .get(MARK)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();

        assertThat(given).isEqualTo(drawing);
    }

    @Test
    void aMarkThatWasUploadedIsReplacedByWhoKnowsIt() {
        upload(operator(), "image/png", Pictures.png()).statusCode(200);
        byte[] other = Pictures.png(50, 50, Color.RED);

        Refusal.expect(upload(operator(), "image/png", other), 428, "precondition-required");
        Refusal.expect(
                upload(operator().header("If-Match", "\"0-ja\""), "image/png", other), 412, "precondition-failed");
        upload(operator().header("If-Match", "\"1-ja\""), "image/png", other)
                .statusCode(200)
                .header("ETag", "\"2-ja\"");
    }

    @Test
    void aFileThatIsNoMarkIsRefusedAndNothingChanges() {
        Refusal.names(
                Refusal.expect(
                        upload(operator(), "image/svg+xml", Pictures.svg("<script>alert(1)</script>")),
                        400,
                        "validation-failed"),
                "ja",
                "",
                "SVG_ELEMENT",
                "script");
        Refusal.expect(upload(operator(), "image/png", Pictures.svg("")), 400, "validation-failed");
        Refusal.expect(upload(operator(), "image/png", new byte[0]), 400, "validation-failed");
        Refusal.expect(upload(operator(), "image/gif", Pictures.png()), 415, "unsupported-media-type");
        Refusal.expect(upload(operator(), "image/png", new byte[(1 << 20) + 1]), 413, "body-too-large");

        assertThat(Storage.count("logo_mark")).isZero();
    }

    @Test
    void allMarksComeInOneArchive() {
        given().get("/v1/logo-marks").then().header("ETag", "\"0-ja\"");

        uploadAll(operator(), archive())
                .statusCode(200)
                .header("ETag", "\"8-ja\"")
                .body("items.placeholder", everyItem(equalTo(false)));
        Refusal.expect(uploadAll(operator(), archive()), 428, "precondition-required");
        uploadAll(operator().header("If-Match", "\"8-ja\""), archive())
                .statusCode(200)
                .header("ETag", "\"16-ja\"");

        given().header("If-None-Match", "\"16-ja\"")
                .get("/v1/logo-marks")
                .then()
                .statusCode(304);
    }

    @Test
    void anArchiveThatIsABombOrIncompleteChangesNothing() {
        Map<String, byte[]> bomb = files();
        bomb.put("security_action_futatsuboshi-large_bw.png", new byte[100 << 20]);
        Map<String, byte[]> incomplete = files();
        incomplete.remove("security_action_futatsuboshi-large_bw.png");

        Refusal.names(
                Refusal.expect(uploadAll(operator(), Pictures.zip(bomb)), 400, "validation-failed"),
                "ja",
                "",
                "ZIP_TOO_LARGE",
                "大きすぎます");
        Refusal.names(
                Refusal.expect(uploadAll(operator(), Pictures.zip(incomplete)), 400, "validation-failed"),
                "ja",
                "",
                "ZIP_FILE_MISSING",
                "security_action_futatsuboshi-large_bw.png");

        assertThat(Storage.count("logo_mark")).isZero();
    }

    @Test
    void onlyTheOperatorUploadsAndLooks() {
        RequestSpecification anyone = given();
        RequestSpecification admin = given().auth().oauth2(TestTokens.admin(UUID.randomUUID()));

        Refusal.expect(upload(anyone, "image/png", Pictures.png()), 401, "unauthenticated");
        Refusal.expect(upload(admin, "image/png", Pictures.png()), 403, "forbidden");
        Refusal.expect(given().get(MARK).then(), 401, "unauthenticated");
        Refusal.expect(
                given().auth()
                        .oauth2(TestTokens.admin(UUID.randomUUID()))
                        .get(MARK)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aMarkThatTheSchemeDoesNotHaveIsNotFound() {
        Refusal.expect(operator().get("/v1/logo-marks/three-stars/small/color").then(), 404, "not-found");
        Refusal.expect(operator().get("/v1/logo-marks/one-star/huge/color").then(), 404, "not-found");
    }

    private static ValidatableResponse upload(RequestSpecification caller, String type, byte[] file) {
        return caller.contentType(type).body(file).put(MARK).then();
    }

    private static ValidatableResponse uploadAll(RequestSpecification caller, byte[] archive) {
        return caller.contentType("application/zip")
                .body(archive)
                .put("/v1/logo-marks")
                .then();
    }

    private static byte[] archive() {
        return Pictures.zip(files());
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        MarkKind.all().forEach(kind -> files.put(kind.fileName(MarkFormat.PNG), Pictures.png()));
        return files;
    }

    private JsonNode comparable(String mark) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(mark);
        return tree.remove(List.of("bytes", "uploadedAt"));
    }
}
