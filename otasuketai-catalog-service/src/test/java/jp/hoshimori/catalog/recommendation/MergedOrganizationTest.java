package jp.hoshimori.catalog.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SignedInReads;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergedOrganizationTest {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private final UUID from = UUID.randomUUID();
    private final UUID into = UUID.randomUUID();

    @Inject
    Known known;

    @Test
    void ofTheTwoLatestDiagnosesTheLaterOneStays() {
        UUID earlier = answered(into, MAY);
        UUID later = answered(from, MAY.plusSeconds(1));
        assertThat(known.awaitDiagnosis(into).diagnosisId()).isEqualTo(earlier);
        known.awaitDiagnosis(from);

        merge();

        assertThat(known.lastDiagnosis(from)).isEmpty();
        assertThat(known.awaitDiagnosis(into).diagnosisId()).isEqualTo(later);
    }

    @Test
    void anEarlierDiagnosisOfTheMergedOneGivesWay() {
        UUID later = answered(into, MAY.plusSeconds(1));
        answered(from, MAY);
        known.awaitDiagnosis(into);
        known.awaitDiagnosis(from);

        merge();

        assertThat(known.lastDiagnosis(from)).isEmpty();
        assertThat(known.awaitDiagnosis(into).diagnosisId()).isEqualTo(later);
    }

    @Test
    void whatIsHeardOfItLaterIsTheOtherOnes() {
        merge();

        UUID diagnosis = answered(from, MAY);

        assertThat(known.awaitDiagnosis(into).diagnosisId()).isEqualTo(diagnosis);
        assertThat(known.lastDiagnosis(from)).isEmpty();
        erase(diagnosis);
        await().until(() ->
                known.lastDiagnosis(into).map(LastDiagnosis::diagnosisId).isEmpty());
    }

    @Test
    void itsPeopleAreToldSoInsteadOfAnEmptyListAndSeeTheCatalogAsAnybodyDoes() {
        merge();

        assertThat(SignedInReads.answersTo(from))
                .isEqualTo(Map.of(
                        "/v1/organizations/{organizationId}/recommendations", "410 organization-merged",
                        "/v1/catalog-dead-letters", "403 forbidden"));
        memberOf(from).get(recommendations(from)).then().body("detail", containsString(into.toString()));
        memberOf(from).get("/v1/services").then().statusCode(200);
        memberOf(into).get(recommendations(into)).then().statusCode(200);
    }

    private static RequestSpecification memberOf(UUID organization) {
        return given().auth().oauth2(TestTokens.member(organization));
    }

    private static String recommendations(UUID organization) {
        return "/v1/organizations/" + organization + "/recommendations";
    }

    private static UUID answered(UUID organization, Instant completedAt) {
        UUID diagnosis = UUID.randomUUID();
        Events.sendDiagnosis(
                UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, completedAt, 1, 2));
        return diagnosis;
    }

    /** The facts come with the merge, in one transaction. */
    private void merge() {
        Events.sendOrganizationChanged(UUID.randomUUID(), from, """
                {"organizationId": "%s", "kind": "SOLE_PROPRIETOR", "name": "見本商店", "prefecture": "13", "industry": "I",
                 "employeeBand": "EMPLOYEES_6_20", "mergedInto": "%s", "changedAt": "2026-06-01T00:00:00Z"}""".formatted(from, into));
        known.awaitFacts(from);
    }

    private void erase(UUID diagnosis) {
        Topic.of(DiagnosisErased.TYPE.topic())
                .send(
                        DiagnosisErased.TYPE.name(),
                        UUID.randomUUID().toString(),
                        diagnosis.toString(),
                        2,
                        MAY.toString(),
                        """
                        {"diagnosisId": "%s", "organizationId": "%s", "erasedAt": "2026-06-02T00:00:00Z"}""".formatted(diagnosis, from));
    }
}
