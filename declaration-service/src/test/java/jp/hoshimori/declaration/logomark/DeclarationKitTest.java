package jp.hoshimori.declaration.logomark;

import static jp.hoshimori.declaration.logomark.LogoMarkApi.declared;
import static jp.hoshimori.declaration.logomark.LogoMarkApi.member;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.hoshimori.declaration.logomark.model.Pictures;
import jp.hoshimori.document.PdfStandards;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclarationKitTest {

    private static final String NAME = "髙橋𠮷田<商店>&サンズ株式会社";

    /** As WordsTest reads texts: nobody was given anything. */
    private static final Pattern CLAIM = Pattern.compile("認定|認証|取得|certif", Pattern.CASE_INSENSITIVE);

    private final UUID organization = UUID.randomUUID();
    private String id;
    private String page;

    @BeforeEach
    void declare() {
        JsonPath declaration = declared(organization, NAME);
        id = declaration.getString("id");
        page = "http://127.0.0.1:8080/v/" + declaration.getString("declarationNumber");
    }

    @Test
    void aKitHoldsTheMarksOfItsStarAndEverythingToUseThem() {
        Map<String, byte[]> kit = Kits.files(kit());

        assertThat(kit)
                .containsOnlyKeys(
                        "logo-marks/security_action_hitotsuboshi-small_color.png",
                        "logo-marks/security_action_hitotsuboshi-small_bw.png",
                        "logo-marks/security_action_hitotsuboshi-large_color.png",
                        "logo-marks/security_action_hitotsuboshi-large_bw.png",
                        "qr.png",
                        "qr.svg",
                        "usage-rules.ja.txt",
                        "usage-rules.en.txt",
                        "status-image.ja.txt",
                        "status-image.en.txt",
                        "statement.ja.pdf",
                        "statement.en.pdf");
    }

    @Test
    void theQrCodeLeadsToThePageOfTheDeclaration() {
        Map<String, byte[]> kit = Kits.files(kit());

        BufferedImage picture = Pictures.shown(kit.get("qr.png"));

        assertThat(Kits.codes(picture)).containsExactly(page);
        assertThat(quietPixels(picture)).isGreaterThanOrEqualTo(40);
        assertThat(Kits.text(kit.get("qr.svg")))
                .contains("<title>", "M4 4h7v1h-7z")
                .doesNotContain("M3 ", "M2 ", " 3h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theStatementIsOnePageWithACodeThatCanBeScannedFromIt(String language) throws Exception {
        byte[] statement = Kits.files(kit()).get("statement." + language + ".pdf");

        List<BufferedImage> pages = Kits.pages(statement);

        ImageIO.write(pages.get(0), "png", new File("target/statement-" + language + ".png"));
        assertThat(pages).hasSize(1);
        assertThat(Kits.codes(pages.get(0))).containsExactly(page);
        assertThat(Kits.words(statement))
                .contains("髙橋𠮷田<商店>&サンズ株式会社", page.substring(page.length() - 11), page, "★")
                .doesNotContainPattern(CLAIM)
                .doesNotContain("〓");
        assertThat(PdfStandards.violations(statement)).isEmpty();
    }

    @Test
    void theStatementSaysWhatIsDeclaredAndWhatThatIsNot() {
        Map<String, byte[]> oneStar = Kits.files(kit());
        LogoMarkApi.stepUp(id);
        Map<String, byte[]> twoStars = Kits.files(kit());

        assertThat(Kits.words(oneStar.get("statement.ja.pdf")))
                .contains("一つ星を宣言しています", "「情報セキュリティ6か条」に取り組むことを宣言", "第三者の審査や保証を示すものではありません");
        assertThat(Kits.words(twoStars.get("statement.en.pdf")))
                .contains("★★Wedeclaretwostars", "publishedabasicpolicy", "organization'sowndeclaration");
        assertThat(twoStars).containsKey("logo-marks/security_action_futatsuboshi-large_bw.png");
        assertThat(twoStars).doesNotContainKey("logo-marks/security_action_hitotsuboshi-large_bw.png");
    }

    @Test
    void theTextsSayHowMarksAreUsedAndThatTheseAreSamples() {
        Map<String, byte[]> kit = Kits.files(kit());

        String rules = Kits.text(kit.get("usage-rules.ja.txt"));
        assertThat(rules)
                .startsWith("\uFEFFロゴマークの使い方\r\n")
                .contains("見本です", "1. 使えるのは、宣言した段階", "照合していません")
                .doesNotContainPattern(CLAIM);
        assertThat(Kits.text(kit.get("usage-rules.en.txt"))).contains("The marks in this kit are samples");
        assertThat(Kits.text(kit.get("status-image.ja.txt")))
                .contains("<a href=\"" + page + "\"><img src=\"" + page.replace("/v/", "/v1/register-entries/")
                        + "/status.svg\"");
    }

    @Test
    void theSameKitIsTheSameFile() {
        byte[] first = kit();
        byte[] again = kit();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aKitThatIsKnownAlreadyIsNotMadeAgainUnlessItChanged() {
        String tag = member(organization).get(address()).getHeader("ETag");

        member(organization).header("If-None-Match", tag).get(address()).then().statusCode(304);
        LogoMarkApi.stepUp(id);

        member(organization).header("If-None-Match", tag).get(address()).then().statusCode(200);
    }

    private byte[] kit() {
        return member(organization)
                .get(address())
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"security-action-kit-%s.zip\""
                                .formatted(page.substring(page.length() - 11)))
                .extract()
                .asByteArray();
    }

    private String address() {
        return "/v1/declarations/" + id + "/kit.zip";
    }

    /** How many rows of pixels are white above the first dark one. */
    private static int quietPixels(BufferedImage picture) {
        for (int row = 0; row < picture.getHeight(); row++) {
            for (int column = 0; column < picture.getWidth(); column++) {
                if ((picture.getRGB(column, row) & 0xFFFFFF) == 0) {
                    return row;
                }
            }
        }
        return picture.getHeight();
    }
}
