package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SignedInReads;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergedOrganizationTest {

    private final Company into = Company.unknown();

    @Test
    void theInboxAndTheAddressGoAlong() {
        Company from = Company.addressed("en");
        from.scores(UUID.randomUUID(), UUID.randomUUID(), 40);
        from.awaitNotifications(1);

        merge(from);

        into.awaitNotifications(1);
        assertThat(count("notification WHERE organization_id = '" + from.id() + "'"))
                .isZero();
        into.asAdmin()
                .get(into.settingsPath())
                .then()
                .statusCode(200)
                .body("email", equalTo(from.address()))
                .body("language", equalTo("en"));
    }

    @Test
    void itsPeopleAreToldSoWhateverTheyReadOrWriteAndNobodyElseIs() {
        Company from = Company.addressed("en");

        merge(from);

        assertThat(SignedInReads.answersTo(from.id()))
                .isEqualTo(Map.of(
                        "/v1/organizations/{organizationId}/notifications", "410 organization-merged",
                        "/v1/organizations/{organizationId}/notification-settings", "410 organization-merged",
                        "/v1/notification-dead-letters", "403 forbidden"));
        from.putSettings(from.address(), "ja")
                .then()
                .statusCode(410)
                .body("code", equalTo("organization-merged"))
                .body("detail", containsString(into.id().toString()));
        into.asMember().get(into.inboxPath()).then().statusCode(200);
    }

    @Test
    void anAddressOfItsOwnStaysAndMailsThatWaitedAreSentToIt() {
        Company from = Company.unknown();
        into.putSettings(into.address(), "ja").then().statusCode(201);
        from.scores(UUID.randomUUID(), UUID.randomUUID(), 40);
        from.awaitNotifications(1);

        merge(from);

        into.awaitNotifications(1);
        assertThat(waiting(from)).isZero();
        assertThat(waiting(into)).isZero();
        into.asAdmin().get(into.settingsPath()).then().body("email", equalTo(into.address()));
    }

    @Test
    void whatIsSaidOfItLaterReachesTheOther() {
        Company from = Company.unknown();
        merge(from);

        from.scores(UUID.randomUUID(), UUID.randomUUID(), 40);

        into.awaitNotifications(1);
        assertThat(count("notification WHERE organization_id = '" + from.id() + "'"))
                .isZero();
    }

    @Test
    void whatBothWereToldIsSaidOnce() {
        Company from = Company.unknown();
        UUID event = UUID.randomUUID();
        from.scores(event, UUID.randomUUID(), 40);
        from.awaitNotifications(1);
        Database.change("""
                INSERT INTO notification
                SELECT gen_random_uuid(), ?, event_id, kind, subject_id, title_ja, title_en, body_ja, body_en,
                       wording_edition, occurred_at, created_at
                  FROM notification WHERE event_id = ?""", into.id(), event);

        merge(from);

        assertThat(into.titles()).hasSize(1);
    }

    private void merge(Company from) {
        from.isMergedInto(into);
        await().until(() -> count("merged_organization WHERE organization_id = '" + from.id() + "'") == 1);
    }

    private static long waiting(Company company) {
        return count("delivery WHERE state = 'WAITING_FOR_ADDRESS' AND organization_id = '" + company.id() + "'");
    }

    private static long count(String rows) {
        return Database.number("SELECT count(*) FROM " + rows);
    }
}
