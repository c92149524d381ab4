package jp.hoshimori.declaration.grant;

import static jp.hoshimori.declaration.testing.DeclarationApi.accessGrant;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.grant;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.proprietor;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.OrganizationApi.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.OrganizationApi;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Rows;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrantsGoAlongTest {

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void whatTheMergedOneGrantedIsTheOtherOnesAndOthersAreTold() throws IOException {
        registerBoth();
        String grantId = granted(from, other);

        merge();

        given(into, grantId)
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("organizationId", equalTo(into.toString()))
                .body("granteeOrganizationId", equalTo(other.toString()))
                .body("revokedAt", nullValue());
        AccessGrantChanged told = lastTold(grantId, "1");
        assertThat(told.organizationId()).isEqualTo(into);
        assertThat(told.granteeOrganizationId()).isEqualTo(other);
        assertThat(told.scopes()).containsExactly("diagnoses:read", "diagnoses:write");
        assertThat(told.revokedAt()).isNull();
    }

    @Test
    void whatTheMergedOneWasGrantedIsTheOtherOnesAndOthersAreTold() throws IOException {
        registerBoth();
        String grantId = granted(other, from);

        merge();

        received(into).body("items.id", contains(grantId));
        given(other, grantId).body("granteeOrganizationId", equalTo(into.toString()));
        assertThat(lastTold(grantId, "1").granteeOrganizationId()).isEqualTo(into);
    }

    @Test
    void whatTheTwoGrantEachOtherIsTakenBackAndStaysOnRecord() throws IOException {
        registerBoth();
        String toTheOther = granted(from, into);
        String toTheMerged = granted(into, from);

        merge();

        received(into).body("items.id", contains(toTheOther)).body("items[0].revokedAt", notNullValue());
        given(into, toTheMerged)
                .body("granteeOrganizationId", equalTo(from.toString()))
                .body("revokedAt", notNullValue());
        assertThat(lastTold(toTheOther, "1").revokedAt()).isNotNull();
        assertThat(lastTold(toTheMerged, "1").scopes()).isEmpty();
    }

    @Test
    void whatHasEndedGoesAlongWithoutANewsOfIt() {
        registerBoth();
        String revoked = granted(from, other);
        adminOf(from)
                .header("If-Match", "\"0\"")
                .delete(path(from, revoked))
                .then()
                .statusCode(204);
        String expired = granted(from, other);
        Rows.change("UPDATE access_grant SET granted_at = now() - interval '2 days',"
                + " expires_at = now() - interval '1 second' WHERE id = '" + expired + "'");

        merge();

        given(into, revoked).statusCode(200).body("revokedAt", notNullValue());
        given(into, expired).statusCode(200);
        Storage.awaitPublished();
        assertThat(Storage.ORGANIZATIONS.recordsOf(revoked)).hasSize(2);
        assertThat(Storage.ORGANIZATIONS.recordsOf(expired)).hasSize(1);
    }

    @Test
    void whatWasDoneWithAGrantIsReadByTheOtherOneAlsoWhenItIsHeardOfLater() {
        registerBoth();
        String grantId = granted(from, other);
        sendUse(grantId, 12);
        await().until(() -> Storage.count("access_grant_use WHERE grant_id = '" + grantId + "'") == 1);

        merge();

        sendUse(grantId, 3);
        await().until(() -> Storage.count("access_grant_use WHERE grant_id = '" + grantId + "'") == 2);
        memberOf(into).get(path(into, grantId) + "/uses").then().statusCode(200).body("items.records", contains(3, 12));
    }

    @Test
    void aMergedOrganizationGrantsNothingAnyMore() {
        registerBoth();
        merge();

        ValidatableResponse answer = grant(adminOf(from), from, accessGrant(other));

        Refusal.expect(answer, 410, "organization-merged");
    }

    @Test
    void whoeverGrantsToTheMergedOneGrantsToTheOneThatGoesOn() {
        registerBoth();
        merge();

        String grantId = granted(other, from);

        given(other, grantId).body("granteeOrganizationId", equalTo(into.toString()));
        Refusal.expect(grant(adminOf(into), into, accessGrant(from)), 400, "validation-failed")
                .body("errors.code", equalTo(List.of("GRANTEE_IS_ONESELF")));
    }

    @Test
    void whoeverGrantsToTheMergedOneInThatMomentIsToldToGrantAgain() {
        registerBoth();

        try (Held held = Held.table("organization_merge")) {
            var merged = held.meanwhile(() -> OrganizationApi.merge(from, into));
            var granted = held.meanwhile(() -> grant(adminOf(other), other, accessGrant(from)));
            held.release();

            merged.join().statusCode(201);
            Refusal.expect(granted.join(), 409, "addressed-organization-merged");
        }

        received(into, 0);
    }

    @Test
    void thousandsGoAlongInAFewStatements() {
        registerBoth();
        Rows.change("""
                INSERT INTO access_grant (id, organization_id, grantee_organization_id, scopes, granted_at, expires_at, version)
                SELECT gen_random_uuid(), gen_random_uuid(), '%s', '{diagnoses:read}', now(), now() + interval '1 day', 0
                  FROM generate_series(1, 2100)""".formatted(from));
        long toldBefore = Storage.now().events();

        try (SentStatements statements = SentStatements.counting()) {
            merge();

            assertThat(statements.executed()).isLessThan(60);
        }

        assertThat(Storage.count("access_grant WHERE grantee_organization_id = '" + into + "' AND version = 1"))
                .isEqualTo(2100);
        assertThat(Storage.now().events() - toldBefore).isEqualTo(2101);
    }

    private void registerBoth() {
        register(memberOf(from), proprietor()).statusCode(201);
        registered(into);
    }

    private void merge() {
        operator()
                .body(Map.of("from", from.toString(), "into", into.toString(), "reason", "二重に登録していた"))
                .post("/v1/organization-merges")
                .then()
                .statusCode(201);
    }

    private static String granted(UUID organization, UUID grantee) {
        return grant(adminOf(organization), organization, accessGrant(grantee))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse given(UUID organization, String grantId) {
        return memberOf(organization).get(path(organization, grantId)).then();
    }

    private static ValidatableResponse received(UUID organization) {
        return received(organization, 1);
    }

    private static ValidatableResponse received(UUID organization, int grants) {
        return memberOf(organization).get("/v1/received-access-grants").then().body("items", hasSize(grants));
    }

    private static String path(UUID organization, String grantId) {
        return "/v1/organizations/" + organization + "/access-grants/" + grantId;
    }

    private AccessGrantChanged lastTold(String grantId, String sequence) throws IOException {
        await().until(() -> Storage.ORGANIZATIONS.recordsOf(grantId).size() == 2);
        List<ConsumerRecord<String, byte[]>> told = Storage.ORGANIZATIONS.recordsOf(grantId);
        assertThat(Topic.header(told.get(1), "ce_sequence")).isEqualTo(sequence);
        return json.readValue(told.get(1).value(), AccessGrantChanged.class);
    }

    private void sendUse(String grantId, int records) {
        String usedAt = "2026-05-01T03:04:0%d.678901Z".formatted(records == 3 ? 6 : 5);
        Topic.of(AccessGrantUsed.TYPE.topic())
                .send(AccessGrantUsed.TYPE.name(), UUID.randomUUID().toString(), grantId, 1, usedAt, """
                        {"grantId": "%s", "organizationId": "%s", "granteeOrganizationId": "%s",
                         "operation": "listGrantedDiagnoses", "records": %d, "usedAt": "%s"}""".formatted(
                                grantId, from, other, records, usedAt));
    }
}
