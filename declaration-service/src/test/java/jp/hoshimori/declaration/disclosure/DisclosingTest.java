package jp.hoshimori.declaration.disclosure;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.corporation;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Json;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Rows;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisclosingTest {

    private static final String END = Instant.now()
            .plus(Duration.ofDays(300))
            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
            .toString();

    private final UUID organization = UUID.randomUUID();
    private final UUID buyer = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() {
        String answer = disclose(DisclosureExamples.REQUEST.replace("2027-03-31T15:00:00Z", END))
                .statusCode(201)
                .extract()
                .asString();

        assertThat(withoutIds(answer)).isEqualTo(withoutIds(DisclosureExamples.DISCLOSURE));
    }

    @Test
    void aBuyerSeesTheStarAsItIsNowEvenIfTheRegisterWithholdsTheName() {
        registered(organization);
        disclosed("STAR");
        received().body("items", hasSize(1)).body("items[0].star", nullValue());
        Map<String, Object> withheld = declaration();
        withheld.put("publicity", "NAME_WITHHELD");

        declare(adminOf(organization), withheld).statusCode(201);

        String answer = received()
                .body("items[0].organizationId", equalTo(organization.toString()))
                .body("items[0].organizationName", notNullValue())
                .body("items[0].declarationNumber", notNullValue())
                .extract()
                .asString();
        assertThat(withoutIds(answer))
                .isEqualTo(withoutIds(DisclosureExamples.RECEIVED.replace("PART_SCORES", "STAR")));
    }

    @Test
    void aBuyerIsFoundByItsCorporateNumber() {
        Map<String, Object> registration = corporation();
        register(memberOf(buyer), registration).statusCode(201);

        disclose(Map.of("buyerCorporateNumber", registration.get("corporateNumber"), "level", "STAR", "expiresAt", END))
                .statusCode(201)
                .body("buyerOrganizationId", equalTo(buyer.toString()));

        disclose(Map.of("buyerCorporateNumber", "7000012050003", "level", "STAR", "expiresAt", END))
                .statusCode(400)
                .body("errors.code", contains("BUYER_NOT_REGISTERED"));
    }

    @Test
    void whatIsTakenBackIsShownNoMoreAndStaysOnRecord() throws IOException {
        String location = disclosed("ANSWERS");
        String id = location.substring(location.lastIndexOf('/') + 1);
        received().body("items.id", contains(id));

        adminOf(organization)
                .header("If-Match", "\"0-ja\"")
                .delete(location)
                .then()
                .statusCode(204);

        received().body("items", hasSize(0));
        memberOf(organization)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("revokedAt", notNullValue());
        memberOf(organization)
                .get(path())
                .then()
                .body("items.id", contains(id))
                .body("items[0].revokedAt", notNullValue());
        adminOf(organization)
                .header("If-Match", "\"0-ja\"")
                .delete(location)
                .then()
                .statusCode(412);
        assertThat(Storage.count("audit_event WHERE subject_id = '" + id + "'")).isEqualTo(2);
        Storage.awaitPublished();
        ConsumerRecord<String, byte[]> last =
                Storage.ORGANIZATIONS.recordsOf(id).get(1);
        assertThat(Topic.header(last, "ce_type")).isEqualTo("jp.hoshimori.disclosure.changed.v1");
        assertThat(Topic.header(last, "ce_sequence")).isEqualTo("1");
        DisclosureChanged told = json.readValue(last.value(), DisclosureChanged.class);
        assertThat(told.level()).isEqualTo("ANSWERS");
        assertThat(told.buyerOrganizationId()).isEqualTo(buyer);
        assertThat(told.revokedAt()).isEqualTo(told.changedAt()).isNotNull();
    }

    @Test
    void whatHasExpiredIsShownNoMore() {
        String location = disclosed("STAR");
        String id = location.substring(location.lastIndexOf('/') + 1);

        Rows.change(
                "UPDATE disclosure SET disclosed_at = now() - interval '2 days', expires_at = now() - interval '1 second'"
                        + " WHERE id = '" + id + "'");

        received().body("items", hasSize(0));
    }

    @Test
    void nobodyDisclosesForAnotherOrSeesWhatOthersGave() {
        String location = disclosed("STAR");
        UUID stranger = UUID.randomUUID();

        Refusal.expect(adminOf(stranger).get(location).then(), 404, "not-found");
        Refusal.expect(adminOf(buyer).get(location).then(), 404, "not-found");
        Refusal.expect(
                adminOf(stranger).header("If-Match", "*").delete(location).then(), 404, "not-found");
        Refusal.expect(adminOf(stranger).body(form("STAR")).post(path()).then(), 404, "not-found");
        Refusal.expect(memberOf(organization).body(form("STAR")).post(path()).then(), 403, "forbidden");
        Refusal.expect(adminOf(organization).delete(location).then(), 428, "precondition-required");
    }

    private String disclosed(String level) {
        return disclose(form(level)).statusCode(201).extract().header("Location");
    }

    private Map<String, Object> form(String level) {
        return Map.of("buyerOrganizationId", buyer.toString(), "level", level, "expiresAt", END);
    }

    private ValidatableResponse disclose(Object form) {
        return adminOf(organization).body(form).post(path()).then();
    }

    private ValidatableResponse received() {
        return memberOf(buyer).get("/v1/received-disclosures").then().statusCode(200);
    }

    private String path() {
        return "/v1/organizations/" + organization + "/disclosures";
    }

    private static Object withoutIds(String document) {
        return Json.without(
                document,
                "id",
                "organizationId",
                "buyerOrganizationId",
                "organizationName",
                "corporateNumber",
                "declarationNumber",
                "disclosedAt",
                "expiresAt",
                "declaredAt");
    }
}
