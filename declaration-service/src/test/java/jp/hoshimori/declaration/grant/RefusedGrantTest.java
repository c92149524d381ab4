package jp.hoshimori.declaration.grant;

import static jp.hoshimori.declaration.testing.DeclarationApi.accessGrant;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.grant;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A complete grant with one thing broken: refused in the asked language, and nothing stored or told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedGrantTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlaceAndReason(
            String code, Consumer<Map<String, Object>> fault, String pointer, String ja, String en) {
        Map<String, Object> form = accessGrant(partner);
        fault.accept(form);

        var japanese = grant(adminOf(organization), organization, form);
        var english = grant(adminOf(organization).header("Accept-Language", "en"), organization, form);

        Refusal.names(Refusal.expect(japanese, 400, "validation-failed"), "ja", pointer, code, ja);
        Refusal.names(Refusal.expect(english, 400, "validation-failed"), "en", pointer, code, en);
        assertNothingGranted();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "GRANTEE_FORM",
                        form -> form.put("granteeOrganizationId", "x"),
                        "/granteeOrganizationId",
                        "UUID",
                        "UUID"),
                fault("SCOPE_MISSING", form -> form.remove("scopes"), "/scopes", "権限を一つ以上", "one or more scopes"),
                fault(
                        "UNKNOWN_SCOPE",
                        form -> form.put("scopes", List.of("diagnoses:erase")),
                        "/scopes/0",
                        "diagnoses:read, diagnoses:write, declarations:read",
                        "diagnoses:read, diagnoses:write, declarations:read"),
                fault("EXPIRY_FORM", form -> form.remove("expiresAt"), "/expiresAt", "RFC 3339", "RFC 3339"),
                fault(
                        "EXPIRY_PAST",
                        form -> form.put("expiresAt", "2020-01-01T00:00:00Z"),
                        "/expiresAt",
                        "これから先",
                        "still to come"),
                fault(
                        "EXPIRY_TOO_FAR",
                        form -> form.put("expiresAt", "9999-01-01T00:00:00Z"),
                        "/expiresAt",
                        "長すぎます",
                        "too far"));
    }

    private static Arguments fault(
            String code, Consumer<Map<String, Object>> fault, String pointer, String ja, String en) {
        return Arguments.of(code, fault, pointer, ja, en);
    }

    @Test
    void anOrganizationGrantsNothingToItself() {
        var answer = grant(adminOf(organization), organization, accessGrant(organization));

        Refusal.expect(answer, 400, "validation-failed").body("errors.code", equalTo(List.of("GRANTEE_IS_ONESELF")));
        assertNothingGranted();
        assertNothingTold();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"scopes\":",
                "[]",
                "{\"granteeOrganizationId\": [1]}",
                "{\"scopes\": \"diagnoses:read\"}",
                "{\"scopes\": [[]]}",
                "{\"grantee\": 1}"
            })
    void whatIsNotOfTheFormIsRefused(String body) {
        Refusal.expect(grant(adminOf(organization), organization, body), 400, "malformed-body");
        assertNothingGranted();
    }

    @Test
    void anEmptyBodyIsRefused() {
        Refusal.expect(adminOf(organization).post(path()).then(), 400, "validation-failed");
        Refusal.expect(grant(adminOf(organization), organization, "{}"), 400, "validation-failed")
                .body("errors.pointer", equalTo(List.of("/granteeOrganizationId", "/scopes", "/expiresAt")));
    }

    @Test
    void onlyAnAdministratorGrantsAndTakesBack() {
        String id = granted();

        for (String token : List.of(
                TestTokens.member(organization),
                TestTokens.operator(),
                TestTokens.supporter(organization, "diagnoses:read"))) {
            Refusal.expect(grant(bearer(token), organization, accessGrant(partner)), 403, "forbidden");
            Refusal.expect(
                    bearer(token)
                            .header("If-Match", "*")
                            .delete(path() + "/" + id)
                            .then(),
                    403,
                    "forbidden");
        }
        for (String token : List.of(
                TestTokens.expired(organization),
                TestTokens.forged(organization),
                TestTokens.forAnotherAudience(organization))) {
            Refusal.expect(grant(bearer(token), organization, accessGrant(partner)), 401, "unauthenticated");
        }
        Refusal.expect(grant(anyone(), organization, accessGrant(partner)), 401, "unauthenticated");
        Refusal.expect(anyone().get("/v1/received-access-grants").then(), 401, "unauthenticated");
        Refusal.expect(
                bearer(TestTokens.operator()).get("/v1/received-access-grants").then(), 403, "forbidden");
        memberOf(organization).get(path() + "/" + id).then().body("revokedAt", equalTo(null));
    }

    @Test
    void anotherOrganizationsGrantsReadLikeThoseThatDoNotExist() {
        String id = granted();
        UUID stranger = UUID.randomUUID();
        String own = "/v1/organizations/" + stranger + "/access-grants/";

        Refusal.expect(grant(adminOf(stranger), organization, accessGrant(partner)), 404, "not-found");
        Refusal.expect(adminOf(stranger).get(path()).then(), 404, "not-found");
        Refusal.expect(adminOf(stranger).get(path() + "/" + id).then(), 404, "not-found");
        Refusal.expect(adminOf(stranger).get(own + id).then(), 404, "not-found");
        Refusal.expect(
                adminOf(stranger).header("If-Match", "*").delete(own + id).then(), 404, "not-found");
        Refusal.expect(
                adminOf(organization).get(path() + "/" + UUID.randomUUID()).then(), 404, "not-found");
        Refusal.expect(adminOf(organization).get(path() + "/x").then(), 404, "not-found");
    }

    @Test
    void theGranteeCannotReachAGrantThroughItsOwnPathNorEndIt() {
        String id = granted();
        String own = "/v1/organizations/" + partner + "/access-grants";

        Refusal.expect(adminOf(partner).get(own + "/" + id).then(), 404, "not-found");
        Refusal.expect(
                adminOf(partner).header("If-Match", "*").delete(own + "/" + id).then(), 404, "not-found");
        Refusal.expect(
                adminOf(partner)
                        .header("If-Match", "*")
                        .delete(path() + "/" + id)
                        .then(),
                404,
                "not-found");
        adminOf(partner).get(own).then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void aGrantIsTakenBackByWhoeverKnowsItsPresentState() throws SQLException {
        String id = granted();

        Refusal.expect(adminOf(organization).delete(path() + "/" + id).then(), 428, "precondition-required");
        Refusal.expect(
                adminOf(organization)
                        .header("If-Match", "\"7-ja\"")
                        .delete(path() + "/" + id)
                        .then(),
                412,
                "precondition-failed");

        memberOf(organization).get(path() + "/" + id).then().body("revokedAt", equalTo(null));
        assertThat(Audit.of(id)).hasSize(1);
    }

    @Test
    void aCursorOfAnotherListAndAMisspeltParameterAreRefused() {
        granted();
        granted();
        String cursor = memberOf(organization).get(path() + "?limit=1").path("nextCursor");

        Refusal.expect(
                memberOf(organization)
                        .get("/v1/received-access-grants?cursor=" + cursor)
                        .then(),
                400,
                "invalid-cursor");
        Refusal.expect(memberOf(organization).get(path() + "?limit=0").then(), 400, "validation-failed");
        memberOf(organization)
                .get(path() + "?limti=1")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limti"));
    }

    private String granted() {
        return grant(adminOf(organization), organization, accessGrant(partner))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An event is stored with the grant or not at all: that none was sent is looked up once, in the topic. */
    private void assertNothingTold() {
        Storage.awaitPublished();
        assertThat(Storage.ORGANIZATIONS.records())
                .extracting(event -> new String(event.value(), StandardCharsets.UTF_8))
                .noneMatch(payload -> payload.contains(organization.toString()));
    }

    private void assertNothingGranted() {
        assertThat(Storage.count("access_grant WHERE organization_id = '" + organization + "'"))
                .isZero();
        assertThat(Storage.count("audit_event WHERE organization_id = '" + organization + "'"))
                .isZero();
    }

    private String path() {
        return "/v1/organizations/" + organization + "/access-grants";
    }

    private static RequestSpecification bearer(String token) {
        return anyone().auth().oauth2(token);
    }
}
