package jp.hoshimori.declaration.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.testing.TestTokens;

/** The service as callers see it. */
public final class DeclarationApi {

    private DeclarationApi() {}

    /** Somebody without a token. */
    public static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON);
    }

    /** A person of the organization. */
    public static RequestSpecification memberOf(UUID organization) {
        return anyone().auth().oauth2(TestTokens.member(organization));
    }

    /** A person of the organization who may declare. */
    public static RequestSpecification adminOf(UUID organization) {
        return anyone().auth().oauth2(TestTokens.admin(organization));
    }

    /** A corporation that nobody has registered yet. */
    public static Map<String, Object> corporation() {
        Map<String, Object> registration = proprietor();
        registration.put("kind", "CORPORATION");
        registration.put("corporateNumber", corporateNumber());
        return registration;
    }

    /** A sole proprietor. */
    public static Map<String, Object> proprietor() {
        return new HashMap<>(Map.of(
                "kind", "SOLE_PROPRIETOR",
                "name", "星守商店",
                "prefecture", "13",
                "industry", "E",
                "employeeBand", "EMPLOYEES_6_20"));
    }

    /** A corporate number with its check digit, most probably used by no other test. */
    public static String corporateNumber() {
        String base = "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        return IntStream.rangeClosed(1, 9)
                .mapToObj(digit -> digit + base)
                .filter(CorporateNumber::hasCheckDigit)
                .findFirst()
                .orElseThrow();
    }

    /** What the service says to a registration. */
    public static ValidatableResponse register(RequestSpecification caller, Object registration) {
        return caller.body(registration).post("/v1/organizations").then();
    }

    /** A registered corporation. */
    public static UUID registered(UUID organization) {
        register(memberOf(organization), corporation()).statusCode(201);
        return organization;
    }

    /** A grant to read and enter diagnoses for the next thirty days. */
    public static Map<String, Object> accessGrant(UUID grantee) {
        return new HashMap<>(Map.of(
                "granteeOrganizationId",
                grantee.toString(),
                "scopes",
                List.of("diagnoses:read", "diagnoses:write"),
                "expiresAt",
                Instant.now()
                        .plus(Duration.ofDays(30))
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()));
    }

    /** What the service says to a grant. */
    public static ValidatableResponse grant(RequestSpecification caller, UUID organization, Object grant) {
        return caller.body(grant)
                .post("/v1/organizations/" + organization + "/access-grants")
                .then();
    }

    /** A declaration that meets every condition of its own. */
    public static Map<String, Object> declaration() {
        return new HashMap<>(Map.of(
                "star", "ONE_STAR",
                "principlesEdition", "principles-6",
                "pledged", true,
                "purposes", List.of("GAIN_TRUST"),
                "publicity", "NAME_PUBLISHED"));
    }

    /** What the service says to a declaration. */
    public static ValidatableResponse declare(RequestSpecification caller, Object declaration) {
        return caller.body(declaration).post("/v1/declarations").then();
    }

    /** A declaration of two stars that meets every condition of its own. */
    public static Map<String, Object> twoStars() {
        Map<String, Object> declaration = declaration();
        declaration.put("star", "TWO_STARS");
        return declaration;
    }

    /** A declaration that the organization, which is registered by this, has just made. */
    public static JsonPath declared(UUID organization) {
        return declare(adminOf(registered(organization)), declaration())
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Somebody who runs the platform. */
    public static RequestSpecification operator() {
        return anyone().auth().oauth2(TestTokens.operator());
    }

    /** What the service says to a step up, of a declaration in its first version. */
    public static ValidatableResponse upgrade(RequestSpecification caller, String id, Object upgrade) {
        return caller.header("If-Match", "\"0\"")
                .body(upgrade)
                .post("/v1/declarations/" + id + "/upgrade")
                .then();
    }

    /** What the service says to a change, of a declaration in its first version. */
    public static ValidatableResponse change(RequestSpecification caller, String id, Object change) {
        return caller.contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(change)
                .patch("/v1/declarations/" + id)
                .then();
    }

    /** What the service says to a withdrawal, of a declaration in its first version. */
    public static ValidatableResponse withdraw(RequestSpecification caller, String id, Object withdrawal) {
        return caller.header("If-Match", "\"0\"")
                .body(withdrawal)
                .post("/v1/declarations/" + id + "/withdrawal")
                .then();
    }
}
