package jp.hoshimori.diagnosis.handbook;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a draft to employees who have read it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublishingAHandbookTest {

    private static final AnswerSheet SHEET = AnswerSheet.all(IMPLEMENTED);

    private final HandbookApi api = HandbookApi.ofNewOrganization();

    @Test
    void whoeverHoldsTheLinkReadsTheHandbookWithoutSigningIn() {
        int version = api.drafted(SHEET);

        String token = api.published(version);

        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        HandbookApi.read(token)
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .body("version", equalTo(version))
                .body("handbook.sections.rules.flatten()", hasSize(25))
                .body("organizationId", nullValue())
                .body("publishedAt", notNullValue());
    }

    @Test
    void aHandbookIsInItsOwnLanguageWhateverTheReaderAsksFor() {
        String token = api.published(api.drafted(SHEET));

        HandbookApi.anyone()
                .header("Accept-Language", "en")
                .get("/v1/published-handbooks/" + token)
                .then()
                .statusCode(200)
                .header("Content-Language", "ja")
                .body("language", equalTo("ja"));
    }

    @Test
    void aPublishedHandbookThatIsKnownAlreadyIsNotSentAgain() {
        String token = api.published(api.drafted(SHEET));
        String tag = HandbookApi.read(token).extract().header("ETag");

        HandbookApi.anyone()
                .header("If-None-Match", tag)
                .get("/v1/published-handbooks/" + token)
                .then()
                .statusCode(304);
    }

    @Test
    void theOrganizationIsShownItsLinkAgainAndAgain() {
        int version = api.drafted(SHEET);
        String published = api.publish(version).statusCode(200).extract().asString();

        assertThat(api.publish(version).statusCode(200).extract().asString()).isEqualTo(published);
        assertThat(api.get(version).extract().asString()).isEqualTo(published);
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlierOne() {
        int first = api.drafted(SHEET);
        String firstToken = api.published(first);
        int second = api.drafted(SHEET);

        String secondToken = api.published(second);

        assertThat(secondToken).isNotEqualTo(firstToken);
        HandbookApi.read(secondToken).statusCode(200).body("version", equalTo(second));
        noLongerPublished(HandbookApi.read(firstToken));
        noLongerPublished(HandbookApi.acknowledge(firstToken, Map.of("reader", "A-014")));
        api.get(first)
                .body("state", equalTo("SUPERSEDED"))
                .body("endedAt", notNullValue())
                .body("link", nullValue());
    }

    @Test
    void aWithdrawnHandbookIsNotReadAnyMore() {
        int version = api.drafted(SHEET);
        String token = api.published(version);

        api.withdraw(version, "\"1\"").statusCode(204);

        noLongerPublished(HandbookApi.read(token));
        api.get(version).body("state", equalTo("WITHDRAWN")).body("link", nullValue());
        api.withdraw(version, "*").statusCode(404);
    }

    @Test
    void aVersionThatWasPublishedOnceIsNeitherEditedNorPublishedAgain() {
        int published = api.drafted(SHEET);
        api.published(published);
        int withdrawn = api.drafted(SHEET);
        api.published(withdrawn);
        api.withdraw(withdrawn, "*").statusCode(204);

        notADraft(api.edit(withdrawn, "*", HandbookExamples.TEXT));
        notADraft(api.publish(withdrawn));
        notADraft(api.edit(published, "*", HandbookExamples.TEXT));
        notADraft(api.publish(published));
    }

    @Test
    void readersAreCountedOnceHoweverOftenTheyAcknowledge() {
        String today = Today.inJapan().toString();
        int version = api.drafted(SHEET);
        String token = api.published(version);

        HandbookApi.acknowledge(token, HandbookExamples.ACKNOWLEDGEMENT)
                .statusCode(204)
                .body(equalTo(""));
        HandbookApi.acknowledge(token, Map.of("reader", "Ａ-014 ")).statusCode(204);
        HandbookApi.acknowledge(token, Map.of("reader", "佐藤")).statusCode(204);

        api.acknowledgements(version)
                .statusCode(200)
                .body("version", equalTo(version))
                .body("total", equalTo(2))
                .body("days", hasSize(1))
                .body("days[0].date", equalTo(today))
                .body("days[0].count", equalTo(2));
    }

    @Test
    void eachVersionHasItsOwnReaders() {
        int first = api.drafted(SHEET);
        HandbookApi.acknowledge(api.published(first), Map.of("reader", "A-014")).statusCode(204);
        int second = api.drafted(SHEET);
        api.published(second);

        api.acknowledgements(first).body("total", equalTo(1));
        api.acknowledgements(second).body("total", equalTo(0)).body("days", empty());
    }

    @Test
    void ofAReaderNothingIsStoredThatCouldBeReadBack() {
        int version = api.drafted(SHEET);
        HandbookApi.acknowledge(api.published(version), Map.of("reader", "yamada-hanako-4711"))
                .statusCode(204);

        assertThat(Database.everythingAsText("handbook_acknowledgement")).doesNotContain("yamada");
    }

    @Test
    void noTokenIsStored() {
        String token = api.published(api.drafted(SHEET));

        assertThat(Database.everythingAsText("handbook_version")).doesNotContain(token);
        assertThat(Database.everythingAsText("idempotency_key")).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27%20OR%201%3D1"})
    void aLinkThatNeverWasGivenOutOpensNothing(String token) {
        HandbookApi.read(token).statusCode(404).body("code", equalTo("not-found"));
        HandbookApi.acknowledge(token, Map.of("reader", "A-014")).statusCode(404);
    }

    private static void noLongerPublished(ValidatableResponse response) {
        response.statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo("handbook-no-longer-published"))
                .body("detail", containsString("今のリンク"));
    }

    private static void notADraft(ValidatableResponse response) {
        response.statusCode(409).contentType("application/problem+json").body("code", equalTo("handbook-not-a-draft"));
    }
}
