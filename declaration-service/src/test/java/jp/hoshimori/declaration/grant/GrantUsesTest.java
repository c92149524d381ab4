package jp.hoshimori.declaration.grant;

import static jp.hoshimori.declaration.testing.DeclarationApi.accessGrant;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.grant;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Json;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrantUsesTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();

    @Test
    void whatWasDoneElsewhereIsListedOnceTheLatestFirst() {
        String grantId = granted("diagnoses:read");
        String event = UUID.randomUUID().toString();

        send(grantId, event, "2026-05-01T03:04:05.678901Z", 12);
        send(grantId, event, "2026-05-01T03:04:05.678901Z", 12);
        send(grantId, UUID.randomUUID().toString(), "2026-05-02T00:00:00Z", 3);

        await().untilAsserted(() -> uses(grantId).body("items", hasSize(2)));
        uses(grantId).body("items.records", contains(3, 12));
        String last = memberOf(organization)
                .get(path(grantId) + "?limit=1")
                .then()
                .extract()
                .path("nextCursor");
        String answer = memberOf(organization)
                .get(path(grantId) + "?limit=1&cursor=" + last)
                .then()
                .statusCode(200)
                .body("items.usedAt", contains("2026-05-01T03:04:05.678901Z"))
                .extract()
                .asString();
        assertThat(withoutIds(answer)).isEqualTo(withoutIds(AccessGrantExamples.USES));
    }

    @Test
    void onlyTheGivingOrganizationSeesWhatWasDone() {
        String grantId = granted("diagnoses:read");

        Refusal.expect(memberOf(partner).get(path(grantId)).then(), 404, "not-found");
        Refusal.expect(
                memberOf(organization).get(path(UUID.randomUUID().toString())).then(), 404, "not-found");
    }

    @Test
    void aPartnerReadsTheDeclarationsItWasGrantedAndTheOrganizationSeesThat() {
        declare(adminOf(registered(organization)), declaration()).statusCode(201);
        String grantId = granted("declarations:read");

        String answer = read("declarations:read")
                .statusCode(200)
                .body("items.organizationId", contains(organization.toString()))
                .extract()
                .asString();

        assertThat(Json.without(answer, "id", "organizationId", "declarationNumber", "declaredAt"))
                .isEqualTo(Json.without(
                        AccessGrantExamples.DECLARATIONS, "id", "organizationId", "declarationNumber", "declaredAt"));
        uses(grantId)
                .body("items.operation", contains("listGrantedDeclarations"))
                .body("items[0].granteeOrganizationId", equalTo(partner.toString()))
                .body("items[0].records", equalTo(1));
    }

    @Test
    void severalOrganizationsAreReadPieceByPieceAndNoneTwice() {
        UUID other = UUID.randomUUID();
        List.of(organization, other).forEach(each -> {
            declare(adminOf(registered(each)), declaration()).statusCode(201);
            Map<String, Object> form = accessGrant(partner);
            form.put("scopes", List.of("declarations:read"));
            grant(adminOf(each), each, form).statusCode(201);
            grant(adminOf(each), each, form).statusCode(201);
        });

        ValidatableResponse first = read("declarations:read", "?limit=1").body("items", hasSize(1));
        ValidatableResponse second =
                read("declarations:read", "?limit=1&cursor=" + first.extract().path("nextCursor"));

        second.body("items", hasSize(1));
        assertThat(List.of(
                        first.extract().<String>path("items[0].organizationId"),
                        second.extract().<String>path("items[0].organizationId")))
                .containsExactlyInAnyOrder(organization.toString(), other.toString());
        assertThat(second.extract().<String>path("nextCursor")).isNull();
    }

    @Test
    void aTokenWithoutTheScopeAndAGrantThatWasTakenBackShowNothing() {
        declare(adminOf(registered(organization)), declaration()).statusCode(201);
        String grantId = granted("declarations:read");
        Refusal.expect(read("diagnoses:read"), 403, "forbidden");

        adminOf(organization)
                .header("If-Match", "\"0\"")
                .delete("/v1/organizations/" + organization + "/access-grants/" + grantId)
                .then()
                .statusCode(204);

        read("declarations:read").statusCode(200).body("items", hasSize(0));
        uses(grantId).body("items", hasSize(0));
    }

    private ValidatableResponse read(String scope) {
        return read(scope, "");
    }

    private ValidatableResponse read(String scope, String query) {
        return anyone().auth()
                .oauth2(TestTokens.supporter(partner, scope))
                .get("/v1/granted-declarations" + query)
                .then();
    }

    private ValidatableResponse uses(String grantId) {
        return memberOf(organization).get(path(grantId)).then().statusCode(200);
    }

    private String path(String grantId) {
        return "/v1/organizations/" + organization + "/access-grants/" + grantId + "/uses";
    }

    private String granted(String scope) {
        Map<String, Object> form = accessGrant(partner);
        form.put("scopes", List.of(scope));
        return grant(adminOf(organization), organization, form)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void send(String grantId, String eventId, String usedAt, int records) {
        Topic.of(AccessGrantUsed.TYPE.topic())
                .send(AccessGrantUsed.TYPE.name(), eventId, grantId, 1, usedAt, """
                        {"grantId": "%s", "organizationId": "%s", "granteeOrganizationId": "%s",
                         "operation": "listGrantedDiagnoses", "records": %d, "usedAt": "%s"}""".formatted(
                                grantId, organization, partner, records, usedAt));
    }

    private static Object withoutIds(String document) {
        return Json.without(document, "id", "accessGrantId", "granteeOrganizationId", "nextCursor");
    }
}
