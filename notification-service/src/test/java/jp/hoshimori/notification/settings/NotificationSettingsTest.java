package jp.hoshimori.notification.settings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class NotificationSettingsTest {

    private final Company company = Company.unknown();

    @Test
    void whatAnAdministratorStoresAMemberReads() {
        company.putSettings(company.address(), "en").then().statusCode(201);

        var read = company.asMember().get(company.settingsPath()).then();

        read.statusCode(200)
                .header("ETag", "\"0-ja\"")
                .body("email", equalTo(company.address()))
                .body("language", equalTo("en"));
    }

    @Test
    void japaneseIsTheLanguageOfWhoeverNamesNone() {
        company.asAdmin()
                .body("{\"email\":\"" + company.address() + "\"}")
                .put(company.settingsPath())
                .then()
                .statusCode(201)
                .body("language", equalTo("ja"));
    }

    @Test
    void beforeAnythingIsStoredThereIsNothingToRead() {
        company.asMember().get(company.settingsPath()).then().statusCode(404);
    }

    @Test
    void whoHasTheSettingsAlreadyIsToldThatTheyHaveNotChanged() {
        String tag = company.putSettings(company.address(), "ja").header("ETag");

        var again = company.asMember()
                .header("If-None-Match", tag)
                .get(company.settingsPath())
                .then();

        again.statusCode(304);
    }

    @Test
    void aChangeNeedsTheETagThatWasReadAndAnswersTheNextOne() {
        String tag = company.putSettings(company.address(), "ja").header("ETag");

        company.putSettings("other@example.jp", "ja").then().statusCode(428);
        var changed = company.asAdmin()
                .header("If-Match", tag)
                .body(body("other@example.jp"))
                .put(company.settingsPath());
        var stale = company.asAdmin()
                .header("If-Match", tag)
                .body(body("third@example.jp"))
                .put(company.settingsPath());

        changed.then().statusCode(200).header("ETag", not(equalTo(tag))).body("email", equalTo("other@example.jp"));
        stale.then().statusCode(412).body("code", equalTo("precondition-failed"));
        company.asMember().get(company.settingsPath()).then().body("email", equalTo("other@example.jp"));
    }

    @Test
    void whoStoresForTheFirstTimeCanSaySo() {
        var first = company.asAdmin()
                .header("If-None-Match", "*")
                .body(body("a@example.jp"))
                .put(company.settingsPath());
        var second = company.asAdmin()
                .header("If-None-Match", "*")
                .body(body("b@example.jp"))
                .put(company.settingsPath());

        first.then().statusCode(201);
        second.then().statusCode(412);
    }

    @Test
    void whoBelievesInSettingsThatDoNotExistIsToldSo() {
        company.asAdmin()
                .header("If-Match", "\"0-ja\"")
                .body(body("a@example.jp"))
                .put(company.settingsPath())
                .then()
                .statusCode(412);

        company.asMember().get(company.settingsPath()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soumu@example.jp\\r\\nBcc: other@example.com | NO_CONTROL_CHARACTERS",
                "soumu@example.jp\\nSubject: other | NO_CONTROL_CHARACTERS",
                "soumu@example.jp, other@example.com | ONE_AT_SIGN",
                "Soumu <soumu@example.jp> | PLAIN_LOCAL_PART",
                "soumu@localhost | PUBLIC_DOMAIN",
                "not an address | ONE_AT_SIGN"
            })
    void anAddressThatCouldSaySomethingElseInAHeaderIsRefusedAndNothingIsStored(String email, String code) {
        company.putSettings(email, "ja")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("errors[0].pointer", equalTo("/email"))
                .body("errors[0].code", equalTo(code));

        company.asMember().get(company.settingsPath()).then().statusCode(404);
    }

    @Test
    void aRefusalIsWordedInTheLanguageOfWhoeverAsks() {
        var refusal = company.asAdmin()
                .header("Accept-Language", "en")
                .body(body("nobody"))
                .put(company.settingsPath())
                .then();

        refusal.statusCode(400).body("errors[0].message", equalTo("An e-mail address has exactly one @."));
    }

    @Test
    void anUnknownLanguageAndAMissingAddressAreNamed() {
        company.putSettings(company.address(), "fr")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/language"));
        company.asAdmin()
                .body("{}")
                .put(company.settingsPath())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void aMemberReadsButDoesNotWrite() {
        company.asMember()
                .contentType("application/json")
                .body(body("a@example.jp"))
                .put(company.settingsPath())
                .then()
                .statusCode(403);
    }

    @Test
    void anotherCompanysSettingsDoNotExist() {
        company.putSettings(company.address(), "ja").then().statusCode(201);
        Company other = Company.unknown();

        other.asAdmin().get(company.settingsPath()).then().statusCode(404);
        other.asAdmin()
                .body(body("a@example.jp"))
                .put(company.settingsPath())
                .then()
                .statusCode(404);

        company.asMember().get(company.settingsPath()).then().body("email", equalTo(company.address()));
    }

    @Test
    void nobodyReadsSettingsWithoutAToken() {
        given().get(company.settingsPath()).then().statusCode(401);
    }

    @Test
    void theDatabaseHoldsNoAddressThatCanBeRead() {
        company.putSettings(company.address(), "ja").then().statusCode(201);

        String row = Database.texts(
                        "SELECT notification_settings::text FROM notification_settings WHERE organization_id = ?",
                        company.id())
                .get(0);

        assertThat(row).contains(company.id().toString()).doesNotContain("@", company.address(), "example.jp");
    }

    @Test
    void anAddressCopiedIntoAnotherCompanysRowIsNotRead() {
        Company other = Company.addressed("ja");
        company.putSettings(company.address(), "ja").then().statusCode(201);

        Database.change(
                "UPDATE notification_settings SET sealed_email = (SELECT sealed_email FROM notification_settings"
                        + " WHERE organization_id = ?) WHERE organization_id = ?",
                other.id(),
                company.id());

        company.asMember().get(company.settingsPath()).then().statusCode(500);
    }

    private static String body(String email) {
        return "{\"email\":\"" + email + "\",\"language\":\"ja\"}";
    }
}
