package jp.hoshimori.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class InboxTest {

    private final Company company = Company.unknown();

    @Test
    void aCompanyReadsWhatItWasToldInItsLanguage() {
        UUID diagnosis = UUID.randomUUID();
        company.scores(UUID.randomUUID(), diagnosis, 62);
        company.awaitNotifications(1);

        var japanese = company.asMember().get(company.inboxPath()).then();
        var english = company.asMember()
                .header("Accept-Language", "en")
                .get(company.inboxPath())
                .then();

        japanese.header("Content-Language", "ja")
                .body("items[0].kind", equalTo("DIAGNOSIS_COMPLETED"))
                .body("items[0].subjectId", equalTo(diagnosis.toString()))
                .body("items[0].title", equalTo("自社診断の結果：62点"))
                .body("items[0].occurredAt", equalTo("2026-11-22T15:30:00Z"));
        english.header("Content-Language", "en")
                .body("items[0].title", equalTo("Result of your self-diagnosis: 62 points"));
    }

    @Test
    void anEventThatArrivesAgainIsToldOnce() {
        UUID event = UUID.randomUUID();
        UUID diagnosis = UUID.randomUUID();
        company.scores(event, diagnosis, 62);
        company.scores(event, diagnosis, 62);

        company.scores(UUID.randomUUID(), diagnosis, 63);

        company.awaitNotifications(2);
        assertThat(company.titles()).containsExactly("自社診断の結果：63点", "自社診断の結果：62点");
    }

    @Test
    void aResultThatTheCompanyClaimsIsToldLikeOneOfItsOwn() {
        UUID diagnosis = UUID.randomUUID();
        Company.somebodyScores(diagnosis, 62);

        company.claims(UUID.randomUUID(), diagnosis, 62);

        company.awaitNotifications(1);
        company.asMember()
                .get(company.inboxPath())
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("DIAGNOSIS_COMPLETED"))
                .body("items[0].subjectId", equalTo(diagnosis.toString()))
                .body("items[0].title", equalTo("自社診断の結果：62点"))
                .body("items[0].occurredAt", equalTo("2026-11-22T15:30:00Z"));
    }

    @Test
    void aResultThatTheCompanyWasToldIsNotToldAgainWhenItIsClaimed() {
        UUID diagnosis = UUID.randomUUID();
        company.scores(UUID.randomUUID(), diagnosis, 62);
        company.claims(UUID.randomUUID(), diagnosis, 62);
        company.claims(UUID.randomUUID(), diagnosis, 62);

        company.scores(UUID.randomUUID(), diagnosis, 63);

        company.awaitNotifications(2);
        assertThat(company.titles()).containsExactly("自社診断の結果：63点", "自社診断の結果：62点");
    }

    @Test
    void aClaimThatArrivesAgainIsToldOnce() {
        UUID diagnosis = UUID.randomUUID();
        company.claims(UUID.randomUUID(), diagnosis, 62);
        company.claims(UUID.randomUUID(), diagnosis, 62);

        company.scores(UUID.randomUUID(), diagnosis, 63);

        company.awaitNotifications(2);
        assertThat(company.titles()).containsExactly("自社診断の結果：63点", "自社診断の結果：62点");
    }

    @Test
    void anEventThatTheInboxHasForgottenIsStillToldOnce() {
        UUID event = UUID.randomUUID();
        UUID diagnosis = UUID.randomUUID();
        company.scores(event, diagnosis, 62);
        company.awaitNotifications(1);
        Database.change("DELETE FROM inbox WHERE event_id = ?", event);

        company.scores(event, diagnosis, 62);
        company.scores(UUID.randomUUID(), diagnosis, 63);

        company.awaitNotifications(2);
        assertThat(company.titles()).containsExactly("自社診断の結果：63点", "自社診断の結果：62点");
        given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/notification-dead-letters")
                .then()
                .body("items.eventId", not(hasItem(event.toString())));
    }

    @Test
    void theListIsReadInPiecesNewestFirst() {
        UUID diagnosis = UUID.randomUUID();
        for (int score = 60; score < 65; score++) {
            company.scores(UUID.randomUUID(), diagnosis, score);
        }
        company.awaitNotifications(5);

        JsonPath first =
                company.asMember().get(company.inboxPath() + "?limit=3").jsonPath();
        JsonPath rest = company.asMember()
                .get(company.inboxPath() + "?limit=3&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getList("items.title")).containsExactly("自社診断の結果：64点", "自社診断の結果：63点", "自社診断の結果：62点");
        assertThat(rest.getList("items.title")).containsExactly("自社診断の結果：61点", "自社診断の結果：60点");
        assertThat(rest.getString("nextCursor")).isNull();
    }

    @Test
    void aCursorOfAnotherCompanysListIsRefused() {
        UUID diagnosis = UUID.randomUUID();
        company.scores(UUID.randomUUID(), diagnosis, 60);
        company.scores(UUID.randomUUID(), diagnosis, 61);
        company.awaitNotifications(2);
        Company other = Company.unknown();

        String cursor = company.asMember().get(company.inboxPath() + "?limit=1").path("nextCursor");

        other.asMember()
                .get(other.inboxPath() + "?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aLimitThatIsNoNumberIsRefusedWithItsName() {
        company.asMember()
                .get(company.inboxPath() + "?limit=many")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limit"))
                .body("errors[0].code", equalTo("NOT_A_NUMBER"));
    }

    @Test
    void aMisspeltParameterIsRefusedByName() {
        company.asMember()
                .get(company.inboxPath() + "?limti=3")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?limti"));
    }

    @Test
    void anotherCompanysInboxDoesNotExist() {
        Company other = Company.unknown();

        other.asMember().get(company.inboxPath()).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void nobodyReadsAnInboxWithoutAValidToken() {
        given().get(company.inboxPath()).then().statusCode(401);
        for (String token : List.of(
                TestTokens.expired(company.id()),
                TestTokens.forged(company.id()),
                TestTokens.forAnotherAudience(company.id()))) {
            given().auth().oauth2(token).get(company.inboxPath()).then().statusCode(401);
        }
    }

    @Test
    void anOperatorHasNoInboxAndASupporterNeedsMoreThanItsRole() {
        given().auth()
                .oauth2(TestTokens.operator())
                .get(company.inboxPath())
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.supporter(company.id(), "diagnoses:read"))
                .get(company.inboxPath())
                .then()
                .statusCode(403);
    }

    @Test
    void whatCannotBeToldWaitsForAnOperatorAndTheNextEventIsTold() {
        UUID diagnosis = UUID.randomUUID();
        String event = UUID.randomUUID().toString();
        Topic.of("hoshimori.diagnosis")
                .send(
                        "jp.hoshimori.diagnosis.completed.v1",
                        event,
                        diagnosis.toString(),
                        1,
                        "2026-04-10T02:30:00Z",
                        "{");

        company.scores(UUID.randomUUID(), diagnosis, 62);

        company.awaitNotifications(1);
        await().untilAsserted(() -> given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/notification-dead-letters")
                .then()
                .statusCode(200)
                .body("items.eventId", hasItem(event)));
    }
}
