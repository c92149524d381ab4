package jp.hoshimori.declaration.logomark;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.declaration.logomark.LogoMarkApi.declared;
import static jp.hoshimori.declaration.logomark.LogoMarkApi.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.hoshimori.declaration.logomark.model.Pictures;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DownloadingLogoMarksTest {

    private final UUID organization = UUID.randomUUID();

    @Test
    void whoDeclaredGetsTheMarkUnderTheSchemesName() {
        String id = declared(organization, "星守製作所株式会社").getString("id");

        byte[] mark = member(organization)
                .get(mark(id, "large", "bw"))
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Content-Disposition", "attachment; filename=\"security_action_hitotsuboshi-large_bw.png\"")
                .header("Cache-Control", "private, no-cache")
                .extract()
                .asByteArray();

        assertThat(Pictures.shown(mark).getWidth()).isEqualTo(960);
    }

    @Test
    void theMarkIsThatOfTheStarThatIsDeclaredToday() {
        String id = declared(organization, "星守製作所株式会社").getString("id");
        String oneStar = member(organization).get(mark(id, "small", "color")).getHeader("ETag");

        LogoMarkApi.stepUp(id);

        member(organization)
                .header("If-None-Match", oneStar)
                .get(mark(id, "small", "color"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("futatsuboshi-small_color.png"));
    }

    @Test
    void aMarkThatIsKnownAlreadyIsNotSentAgain() {
        String id = declared(organization, "星守製作所株式会社").getString("id");
        String tag = member(organization).get(mark(id, "small", "bw")).getHeader("ETag");

        member(organization)
                .header("If-None-Match", tag)
                .get(mark(id, "small", "bw"))
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN, withdrawn", "EXPIRED, expired", "ENDED_BY_OPERATOR, The operator ended"})
    void aDeclarationThatHasEndedGivesNoMarkAndNoKit(String status, String words) {
        String id = declared(organization, "星守製作所株式会社").getString("id");
        String tag = member(organization).get(mark(id, "small", "bw")).getHeader("ETag");

        LogoMarkApi.end(id, status);

        Refusal.expect(
                        member(organization)
                                .header("If-None-Match", tag)
                                .header("Accept-Language", "en")
                                .get(mark(id, "small", "bw"))
                                .then(),
                        409,
                        "logo-mark-use-ended")
                .body("detail", containsString(words))
                .body("detail", containsString("2026-05-01"));
        Refusal.expect(member(organization).get(kit(id)).then(), 409, "logo-mark-use-ended")
                .body("detail", containsString("ロゴマークの使用をやめ"));
    }

    @Test
    void nobodyElseGetsTheMarkOrTheKit() {
        String id = declared(organization, "星守製作所株式会社").getString("id");

        Refusal.expect(member(UUID.randomUUID()).get(mark(id, "small", "bw")).then(), 404, "not-found");
        Refusal.expect(member(UUID.randomUUID()).get(kit(id)).then(), 404, "not-found");
        Refusal.expect(given().get(mark(id, "small", "bw")).then(), 401, "unauthenticated");
        Refusal.expect(given().get(kit(id)).then(), 401, "unauthenticated");
        Refusal.expect(given().auth().oauth2(TestTokens.operator()).get(kit(id)).then(), 403, "forbidden");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String id = declared(organization, "星守製作所株式会社").getString("id");

        Refusal.expect(member(organization).get(mark(id, "huge", "bw")).then(), 404, "not-found");
        Refusal.expect(
                member(organization)
                        .get(mark(UUID.randomUUID().toString(), "small", "bw"))
                        .then(),
                404,
                "not-found");
        Refusal.expect(
                member(organization)
                        .get(mark(id, "small", "bw") + "?star=TWO_STARS")
                        .then(),
                400,
                "unknown-parameter");
    }

    private static String mark(String declaration, String size, String color) {
        return "/v1/declarations/" + declaration + "/logo-marks/" + size + "/" + color;
    }

    private static String kit(String declaration) {
        return "/v1/declarations/" + declaration + "/kit.zip";
    }
}
