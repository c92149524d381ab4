package jp.hoshimori.declaration.register.display;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.hoshimori.declaration.register.Entries;
import jp.hoshimori.declaration.register.RegisterEntry;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The picture and the page of a declaration, in each of its states. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ShowingADeclarationTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    @Inject
    Entries entries;

    @Test
    void thePictureOfAStandingDeclarationDrawsItsStarsAndSaysSoInWords() throws Exception {
        RegisterEntry one = entries.add(Entries.named("星守製作所"));
        RegisterEntry two = entries.add(Entries.named("星守製作所"));
        entries.change(two, it -> Entries.upgraded(it, JUNE));

        Document oneStar = svg(one.number().value(), "ja");
        Document twoStars = svg(two.number().value(), "en");

        assertThat(oneStar.getElementsByTagName("polygon").getLength()).isEqualTo(1);
        assertThat(oneStar.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("自己宣言ID " + one.number() + ": 一つ星を宣言中");
        assertThat(oneStar.getElementsByTagName("desc").item(0).getTextContent())
                .contains("2026年4月12日から", "第三者の審査や保証を示すものではありません");
        assertThat(twoStars.getElementsByTagName("polygon").getLength()).isEqualTo(2);
        assertThat(twoStars.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(twoStars.getDocumentElement().getTextContent()).contains("Two stars declared", "since 2026-06-01");
    }

    @Test
    void onceItEndedThePictureSaysSo() throws Exception {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));
        String before = image(entry.number().value(), "ja").extract().header("ETag");
        entries.change(entry, it -> Entries.withdrawn(it, JUNE, Optional.empty()));

        Document picture = svg(entry.number().value(), "ja");

        assertThat(picture.getElementsByTagName("polygon").getLength()).isZero();
        assertThat(picture.getDocumentElement().getTextContent()).contains("取り下げられました", "2026年6月1日まで");
        given().header("If-None-Match", before)
                .get("/v1/register-entries/" + entry.number() + "/status.svg")
                .then()
                .statusCode(200);
    }

    @Test
    void aMadeUpNumberGetsAPictureThatSaysThatItIsNotInTheRegister() throws Exception {
        assertThat(svg(Entries.number().value(), "ja").getDocumentElement().getTextContent())
                .contains("登録簿にない番号です");
    }

    @Test
    void thePictureCanBeEmbeddedAnywhereAndCanDoNothing() {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));

        image(entry.number().value(), "ja")
                .header("Content-Type", containsString("image/svg+xml"))
                .header("Cross-Origin-Resource-Policy", equalTo("cross-origin"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("public, max-age=300"))
                .body(not(containsString("<script")))
                .body(not(containsString("href")));
    }

    @Test
    void aPictureThatIsKnownAlreadyIsNotSentAgain() {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));
        String tag = image(entry.number().value(), "en").extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/register-entries/" + entry.number() + "/status.svg?lang=en")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get("/v1/register-entries/" + entry.number() + "/status.svg?lang=ja")
                .then()
                .statusCode(200);
    }

    @Test
    void thePageSaysWhoDeclaredWhatSinceWhenAndThatItIsTheirOwnWord() {
        RegisterEntry entry = entries.add(Entries.by(
                Entries.named("星守製作所"),
                Optional.of(new Declarer(
                        "<b>星守</b> & \"製作所\"",
                        Optional.empty(),
                        Optional.of("7000012050002"),
                        Optional.of("https://hoshimori.example/policy?a=1&b=2")))));

        page(entry.number().value(), "ja")
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Content-Language", equalTo("ja"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("一つ星を宣言中"))
                .body(containsString("2026年4月12日から"))
                .body(containsString("&lt;b&gt;星守&lt;/b&gt; &amp; &quot;製作所&quot;"))
                .body(containsString("href=\"https://hoshimori.example/policy?a=1&amp;b=2\""))
                .body(containsString("東京都"))
                .body(containsString("第三者の審査や保証を示すものではありません"))
                .body(not(containsString("<script")));
        page(entry.number().value(), "en")
                .statusCode(200)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("One star declared"))
                .body(containsString("own declaration"));
    }

    @Test
    void anAddressThatIsNotOnTheWebLeadsNowhere() {
        RegisterEntry entry = entries.add(Entries.by(
                Entries.named("星守製作所"),
                Optional.of(new Declarer(
                        "星守製作所", Optional.empty(), Optional.empty(), Optional.of("javascript:alert(1)")))));

        page(entry.number().value(), "ja").statusCode(200).body(not(containsString("href=\"javascript")));
    }

    @Test
    void thePageOfAnEndedDeclarationIsAnotherOne() {
        RegisterEntry entry = entries.add(Entries.named("星守製作所"));
        entries.change(entry, it -> Entries.withdrawn(it, JUNE, Optional.of("廃業のため")));

        page(entry.number().value(), "ja")
                .statusCode(200)
                .body(containsString("宣言は取り下げられました"))
                .body(containsString("2026年6月1日まで"))
                .body(containsString("廃業のため"))
                .body(not(containsString("宣言中")));
    }

    @Test
    void aWithheldNameIsNotOnThePage() {
        RegisterEntry entry = entries.add(Entries.by(Entries.named("星守製作所"), Optional.empty()));

        page(entry.number().value(), "ja")
                .statusCode(200)
                .body(containsString("公開されていません"))
                .body(not(containsString("星守製作所")));
    }

    @Test
    void aNumberThatWasNeverIssuedHasAPageForPeopleAndAProblemForPrograms() {
        String never = Entries.number().value();

        page(never, "ja")
                .statusCode(404)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .body(containsString("登録簿にない番号です"));
        Refusal.expect(given().accept("*/*").get("/v/" + never).then(), 404, "declaration-number-never-issued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v/abc", "/v1/register-entries/abc/status.svg"})
    void whatCannotBeANumberIsRefused(String address) {
        Refusal.expect(given().accept("*/*").get(address).then(), 400, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v/90000000042?lang=fr", "/v1/register-entries/90000000042/status.svg?lang=fr"})
    void anotherLanguageIsRefused(String address) {
        Refusal.expect(given().accept("*/*").get(address).then(), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("?lang"));
    }

    private static ValidatableResponse page(String number, String language) {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/v/" + number + "?lang=" + language)
                .then();
    }

    private static ValidatableResponse image(String number, String language) {
        return anyone().accept("image/*")
                .get("/v1/register-entries/" + number + "/status.svg?lang=" + language)
                .then()
                .statusCode(200);
    }

    private static Document svg(String number, String language) throws Exception {
        byte[] content = image(number, language).extract().asString().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }
}
