package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.declared;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Examples;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SteppingUpTest {

    private static final String[] VARYING = {
        "id", "declarationNumber", "organizationId", "declaredAt", "upgradedAt", "diagnosisId"
    };
    private static final Map<String, Object> PLEDGED = Map.of("pledged", true);

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() {
        String id = declare(adminOf(registered(organization)), DeclarationExamples.REQUEST)
                .statusCode(201)
                .extract()
                .path("id");
        ready();

        String answer = upgrade(adminOf(organization), id, DeclarationExamples.UPGRADE)
                .statusCode(200)
                .header("ETag", "\"1-ja\"")
                .extract()
                .asString();

        assertThat(Examples.comparable(answer, VARYING))
                .isEqualTo(Examples.comparable(DeclarationExamples.TWO_STARS, VARYING));
    }

    @Test
    void theNumberStaysAndTheRegisterRemembersBothStates() {
        JsonPath before = declared(organization);
        ready();

        String number = upgrade(adminOf(organization), before.getString("id"), PLEDGED)
                .statusCode(200)
                .extract()
                .path("declarationNumber");

        assertThat(number).isEqualTo(before.getString("declarationNumber"));
        String entry = "declaration_number = '" + number + "'";
        assertThat(Storage.count(
                        "register_entry WHERE star = 'TWO_STARS' AND upgraded_at IS NOT NULL AND policy_url = '"
                                + TwoStars.POLICY + "' AND " + entry))
                .isEqualTo(1);
        assertThat(Storage.count(
                        "register_entry_state WHERE star = 'ONE_STAR' AND valid_until IS NOT NULL AND " + entry))
                .isEqualTo(1);
        assertThat(Storage.count("register_entry_state WHERE star = 'TWO_STARS' AND valid_until IS NULL AND " + entry))
                .isEqualTo(1);
    }

    @Test
    void othersHearOfItAndTheActIsNoted() throws IOException {
        JsonPath before = declared(organization);
        String id = before.getString("id");
        ready();

        upgrade(adminOf(organization), id, PLEDGED).statusCode(200);

        await().until(() -> Storage.DECLARATIONS.recordsOf(id).size() == 2);
        ConsumerRecord<String, byte[]> event =
                Storage.DECLARATIONS.recordsOf(id).get(1);
        DeclarationUpgraded told = json.readValue(event.value(), DeclarationUpgraded.class);
        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.declaration.upgraded.v1");
        assertThat(Topic.header(event, "ce_sequence")).isEqualTo("1");
        assertThat(told)
                .isEqualTo(new DeclarationUpgraded(
                        UUID.fromString(id),
                        before.getString("declarationNumber"),
                        organization,
                        "TWO_STARS",
                        "principles-6",
                        told.upgradedAt()));
        assertThat(Storage.count("audit_event WHERE act = 'DECLARATION_UPGRADED' AND subject_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void everyUnmetConditionIsNamedAndTheStarStandsAsBefore() {
        String id = declared(organization).getString("id");

        var answer = upgrade(adminOf(organization), id, "{}");

        Refusal.expect(answer, 400, "declaration-conditions-unmet")
                .body("errors.code", equalTo(List.of("PLEDGE_MISSING", "DIAGNOSIS_MISSING", "POLICY_NOT_PUBLISHED")));
        memberOf(organization)
                .get("/v1/declarations/" + id)
                .then()
                .header("ETag", "\"0-ja\"")
                .body("star", equalTo("ONE_STAR"));
    }

    @Test
    void whatHasTwoStarsStepsUpNoFurther() {
        String id = declared(organization).getString("id");
        ready();
        upgrade(adminOf(organization), id, PLEDGED).statusCode(200);

        var again = adminOf(organization)
                .header("If-Match", "\"1-ja\"")
                .body(PLEDGED)
                .post("/v1/declarations/" + id + "/upgrade")
                .then();

        Refusal.expect(again, 409, "already-two-stars");
    }

    @Test
    void onlyTheOrganizationsAdministratorStepsUpWhoKnowsThePresentVersion() {
        String id = declared(organization).getString("id");
        ready();
        String address = "/v1/declarations/" + id + "/upgrade";

        Refusal.expect(upgrade(memberOf(organization), id, PLEDGED), 403, "forbidden");
        Refusal.expect(upgrade(adminOf(UUID.randomUUID()), id, PLEDGED), 404, "not-found");
        Refusal.expect(upgrade(adminOf(organization), UUID.randomUUID().toString(), PLEDGED), 404, "not-found");
        Refusal.expect(adminOf(organization).body(PLEDGED).post(address).then(), 428, "precondition-required");
        Refusal.expect(
                adminOf(organization)
                        .header("If-Match", "\"7-ja\"")
                        .body(PLEDGED)
                        .post(address)
                        .then(),
                412,
                "precondition-failed");
        assertThat(Storage.count("declaration WHERE star = 'TWO_STARS' AND id = '" + id + "'"))
                .isZero();
    }

    private void ready() {
        TwoStars.diagnosed(organization);
        TwoStars.published(organization);
    }
}
