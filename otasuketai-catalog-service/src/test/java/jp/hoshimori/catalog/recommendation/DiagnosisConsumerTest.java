package jp.hoshimori.catalog.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DiagnosisConsumerTest {

    private static final Instant MORNING = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-05-01T18:00:00.123456Z");

    private static final String ORGANIZATION_OF_SAMPLE = "(?<=\"organizationId\": \")[^\"]+";

    private final UUID organization = UUID.randomUUID();
    private final UUID diagnosis = UUID.randomUUID();

    @Inject
    Known known;

    static List<GoldenSample> samplesOfOrganizations() {
        return samples()
                .filter(sample -> sample.json().contains("organizationId"))
                .toList();
    }

    static List<GoldenSample> anonymousSamples() {
        return samples()
                .filter(sample -> !sample.json().contains("organizationId"))
                .toList();
    }

    private static Stream<GoldenSample> samples() {
        return GoldenSamples.of(DiagnosisCompleted.TYPE).stream();
    }

    @ParameterizedTest
    @MethodSource("samplesOfOrganizations")
    void everyGoldenSampleOfAnOrganizationIsKept(GoldenSample sample) {
        String json = sample.json().replaceFirst(ORGANIZATION_OF_SAMPLE, organization.toString());

        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, json);

        LastDiagnosis kept = known.awaitDiagnosis(organization);
        assertThat(kept.questionnaire()).isEqualTo("jisha25-3.1");
        assertThat(kept.answers()).hasSize(25);
        assertThat(json)
                .contains(kept.diagnosisId().toString())
                .contains(kept.completedAt().toString());
    }

    static List<GoldenSample> claimedSamples() {
        return GoldenSamples.of(DiagnosisClaimed.TYPE);
    }

    @ParameterizedTest
    @MethodSource("claimedSamples")
    void everyGoldenSampleOfAClaimIsKept(GoldenSample sample) {
        String json = sample.json().replaceFirst(ORGANIZATION_OF_SAMPLE, organization.toString());

        Events.sendClaim(UUID.randomUUID(), diagnosis, json);

        LastDiagnosis kept = known.awaitDiagnosis(organization);
        assertThat(kept.answers()).hasSize(25);
        assertThat(json)
                .contains(kept.diagnosisId().toString())
                .contains(kept.questionnaire())
                .contains("\"completedAt\": \"" + kept.completedAt() + "\"");
    }

    @Test
    void aDiagnosisClaimedLateDoesNotTakeThePlaceOfALaterOne() {
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, EVENING, 3));

        Events.sendClaim(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, MORNING, 2));

        awaitWhatFollows();
        assertThat(known.awaitDiagnosis(organization).completedAt()).isEqualTo(EVENING);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aClaimWithoutAnOrganizationIsSetAside() {
        String json = Events.diagnosis(diagnosis, organization, MORNING, 2)
                .replaceFirst("\"organizationId\": \"[^\"]+\",", "");

        Events.sendClaim(UUID.randomUUID(), diagnosis, json);

        awaitWhatFollows();
        assertThat(deadLetters()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("anonymousSamples")
    void anAnonymousGoldenSampleIsLetGoAndNotSetAside(GoldenSample sample) {
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, sample.json());

        awaitWhatFollows();
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aSecondDeliveryHasNoEffect() {
        UUID event = UUID.randomUUID();
        Events.sendDiagnosis(event, diagnosis, Events.diagnosis(diagnosis, organization, MORNING, 2));
        known.awaitDiagnosis(organization);

        Events.sendDiagnosis(event, diagnosis, Events.diagnosis(diagnosis, organization, EVENING, 3));

        awaitWhatFollows();
        assertThat(known.awaitDiagnosis(organization).completedAt()).isEqualTo(MORNING);
    }

    @Test
    void aLaterDiagnosisTakesThePlaceOfAnEarlierOne() {
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, MORNING, 2));

        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, EVENING, 3));

        awaitWhatFollows();
        LastDiagnosis kept = known.awaitDiagnosis(organization);
        assertThat(kept.completedAt()).isEqualTo(EVENING);
        assertThat(kept.answers()).containsEntry(2, "IMPLEMENTED").containsEntry(3, "NOT_IMPLEMENTED");
    }

    @Test
    void anEarlierDiagnosisThatArrivesLateChangesNothing() {
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, EVENING, 3));

        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, organization, MORNING, 2));

        awaitWhatFollows();
        assertThat(known.awaitDiagnosis(organization).completedAt()).isEqualTo(EVENING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"diagnosisId\": ",
                "[]",
                "{\"diagnosisId\": \"no-id\"}",
                "{\"organizationId\": \"019c1a2b-4d5e-7f60-9b7c-8d9e0f1a2b3c\"}",
                """
        {"diagnosisId": "019c1a30-0000-7000-8000-000000000005", "organizationId": "019c1a2b-4d5e-7f60-9b7c-8d9e0f1a2b3c",
         "questionnaire": "jisha25-3.1", "completedAt": "2026-05-01T09:00:00Z",
         "answers": [{"question": 1, "answer": "PARTIAL"}, {"question": 1, "answer": "IMPLEMENTED"}]}"""
            })
    void whatCanNeverTakeEffectIsSetAsideAndTheNextEventIsHeard(String poison) {
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, poison);

        awaitWhatFollows();
        assertThat(deadLetters()).hasSize(1);
    }

    @Test
    void anOperatorSeesWhatWasSetAsideAndSendsItAgain() {
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, "poison");
        await().until(() -> deadLetters().size() == 1);

        String id = given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/catalog-dead-letters?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.key == '%s' }.id".formatted(diagnosis));
        given().auth()
                .oauth2(TestTokens.operator())
                .post("/v1/catalog-dead-letters/{id}/replay", id)
                .then()
                .statusCode(200)
                .body("originalTopic", equalTo("hoshimori.diagnosis"))
                .body("replayedAt", notNullValue());

        await().until(() -> deadLetters().size() == 2);
    }

    @Test
    void deadLettersAreForOperatorsOnly() {
        given().get("/v1/catalog-dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.admin(organization))
                .get("/v1/catalog-dead-letters")
                .then()
                .statusCode(403);
    }

    /** Events with one key are heard in their order: once this one has taken effect, those before it have too. */
    private void awaitWhatFollows() {
        UUID other = UUID.randomUUID();
        Events.sendDiagnosis(UUID.randomUUID(), diagnosis, Events.diagnosis(diagnosis, other, MORNING));
        known.awaitDiagnosis(other);
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters() {
        return Topic.of("catalog.diagnosis.dead-letter").recordsOf(diagnosis.toString());
    }
}
