package jp.hoshimori.catalog.recommendation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecommendationTest {

    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final int MALWARE_PROTECTION = 2;
    private static final int OFFICE_LOCKED = 17;

    private final UUID organization = UUID.randomUUID();

    @Inject
    Known known;

    @Test
    void withoutADiagnosisTheListIsEmptyAndSaysWhy() {
        ValidatableResponse answer = recommendations(organization, "ja");

        answer.statusCode(200)
                .body(
                        "$",
                        equalTo(JsonPath.from(RecommendationExamples.NO_DIAGNOSIS_YET)
                                .getMap("$")));
    }

    @Test
    void whyTheListIsEmptyIsSaidInEnglishToo() {
        ValidatableResponse answer = recommendations(organization, "en");

        answer.statusCode(200)
                .header("Content-Language", "en")
                .header("Vary", "Accept-Language")
                .body(
                        "explanation.text",
                        equalTo(
                                "There is no diagnosis yet. Once you make one, services that suit you are shown here."));
    }

    @Test
    void beforeTheOrganizationIsRegisteredTheListSaysThatThisIsMissing() {
        diagnosed(organization, MALWARE_PROTECTION);

        ValidatableResponse answer = recommendations(organization, "ja");

        answer.body("items", is(empty())).body("explanation.code", equalTo("ORGANIZATION_NOT_REGISTERED"));
    }

    @Test
    void afterADiagnosisTheBestServiceComesFirstAsTheExampleInTheDocumentShows() {
        registeredIn(organization, "27");
        Events.sendDiagnosis(UUID.randomUUID(), UUID.randomUUID(), exampleDiagnosis(organization));
        known.awaitDiagnosis(organization);

        ValidatableResponse answer = recommendations(organization, "ja");

        JsonPath example = JsonPath.from(RecommendationExamples.ONE_SERVICE);
        answer.statusCode(200)
                .body("explanation", nullValue())
                .body("items[0]", equalTo(example.get("items[0]")))
                .body("ownTasks", equalTo(example.get("ownTasks")))
                .body("basedOn", equalTo(example.get("basedOn")));
    }

    @Test
    void onlyServicesOfThePrefectureAndSizeAreRecommendedInOrder() {
        registeredIn(organization, "13");
        diagnosed(organization, MALWARE_PROTECTION);

        ValidatableResponse answer = recommendations(organization, "en");

        answer.body(
                        "items.service.name",
                        contains(
                                "Sample computer watch B",
                                "Sample combined watch C",
                                "Sample network watch D (Tokyo area)",
                                "Sample network watch A",
                                "Sample network watch G (class 2)"))
                .body("items.helpScore", contains(4, 4, 2, 2, 2))
                .body("items.estimate.monthlyYen", contains(30_000, 33_000, 6_000, 9_800, 38_000))
                .body("items.reasons", everyItem(hasSize(3)))
                .body("items[1].reasons[1].text", equalTo("The service is offered all over Japan."));
    }

    @Test
    void aCompanyThatOnlyForgetsToLockItsOfficeIsSoldNothing() {
        registeredIn(organization, "13");
        diagnosed(organization, OFFICE_LOCKED);

        ValidatableResponse answer = recommendations(organization, "en");

        answer.body("items", is(empty()))
                .body("explanation.code", equalTo("NO_WEAK_POINT_HELPED"))
                .body("ownTasks.text", contains("Checking the locks is done in the office."));
    }

    @Test
    void anotherOrganizationsRecommendationsAreNotFound() {
        diagnosed(organization, MALWARE_PROTECTION);
        String stranger = TestTokens.admin(UUID.randomUUID());

        ValidatableResponse answer =
                given().auth().oauth2(stranger).get(address(organization)).then();

        answer.statusCode(404).contentType("application/problem+json").body("code", equalTo("not-found"));
    }

    @Test
    void anIdentifierThatIsNoneIsNotFound() {
        given().auth()
                .oauth2(TestTokens.member(organization))
                .get("/v1/organizations/mine/recommendations")
                .then()
                .statusCode(404);
    }

    @Test
    void withoutATokenTheyAreNotShown() {
        given().get(address(organization))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource
    void aTokenThatIsWrongInOnePointIsRefused(String token) {
        given().auth().oauth2(token).get(address(ORGANIZATION)).then().statusCode(401);
    }

    static List<String> aTokenThatIsWrongInOnePointIsRefused() {
        return List.of(
                TestTokens.expired(ORGANIZATION),
                TestTokens.forged(ORGANIZATION),
                TestTokens.forAnotherAudience(ORGANIZATION));
    }

    @Test
    void whoIsNotAPersonOfTheOrganizationMayNotAsk() {
        given().auth()
                .oauth2(TestTokens.supporter(organization, "diagnoses:read"))
                .get(address(organization))
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void anUnknownParameterIsRefused() {
        given().auth()
                .oauth2(TestTokens.member(organization))
                .get(address(organization) + "?limit=3")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    private void registeredIn(UUID registered, String prefecture) {
        Events.organizationRegistered(registered, prefecture);
        known.awaitFacts(registered);
    }

    private void diagnosed(UUID diagnosed, int... weakQuestions) {
        UUID diagnosis = UUID.randomUUID();
        Events.sendDiagnosis(
                UUID.randomUUID(),
                diagnosis,
                Events.diagnosis(diagnosis, diagnosed, Instant.parse("2026-05-01T09:00:00Z"), weakQuestions));
        known.awaitDiagnosis(diagnosed);
    }

    private static String exampleDiagnosis(UUID diagnosed) {
        JsonPath basis = JsonPath.from(RecommendationExamples.ONE_SERVICE).setRootPath("basedOn");
        return Events.diagnosis(
                UUID.fromString(basis.getString("diagnosisId")),
                diagnosed,
                Instant.parse(basis.getString("completedAt")),
                MALWARE_PROTECTION,
                OFFICE_LOCKED);
    }

    private static ValidatableResponse recommendations(UUID own, String language) {
        return given().auth()
                .oauth2(TestTokens.member(own))
                .header("Accept-Language", language)
                .get(address(own))
                .then();
    }

    private static String address(UUID organization) {
        return "/v1/organizations/" + organization + "/recommendations";
    }
}
