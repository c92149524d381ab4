package jp.hoshimori.declaration.diagnosis;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.operator;
import static jp.hoshimori.declaration.testing.DeclarationApi.proprietor;
import static jp.hoshimori.declaration.testing.DeclarationApi.register;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static jp.hoshimori.declaration.testing.OrganizationApi.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;
import jp.hoshimori.declaration.testing.Held;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DiagnosisConsumerTest {

    private static final Instant APRIL = Instant.parse("2026-04-10T00:00:00Z");

    private final UUID organization = UUID.randomUUID();
    private final UUID diagnosis = UUID.randomUUID();

    @Inject
    CompletedDiagnoses diagnoses;

    static Stream<GoldenSample> ownedSamples() {
        return Stream.concat(
                        GoldenSamples.of(DiagnosisCompleted.TYPE).stream(),
                        GoldenSamples.of(DiagnosisClaimed.TYPE).stream())
                .filter(sample -> JsonPath.from(sample.json()).get("organizationId") != null);
    }

    @ParameterizedTest
    @MethodSource("ownedSamples")
    void everyGoldenSampleOfAnOrganizationIsKept(GoldenSample sample) {
        JsonPath json = JsonPath.from(sample.json());
        EventType type = json.get("claimedAt") == null ? DiagnosisCompleted.TYPE : DiagnosisClaimed.TYPE;

        send(
                type,
                sample.json()
                        .replace(json.getString("organizationId"), organization.toString())
                        .replace(json.getString("diagnosisId"), diagnosis.toString()));

        assertThat(awaitNewest())
                .isEqualTo(new CompletedDiagnosis(
                        diagnosis,
                        organization,
                        json.getString("questionnaire"),
                        json.getInt("score"),
                        Instant.parse(json.getString("completedAt"))));
    }

    @Test
    void whatNobodyInParticularAnsweredCountsOnceItIsClaimed() {
        send(DiagnosisCompleted.TYPE, completed(diagnosis, APRIL).replaceAll("\"organizationId\": \"[^\"]*\", ", ""));
        awaitWhatFollows();
        long before = Storage.count("completed_diagnosis WHERE diagnosis_id = '" + diagnosis + "'");

        send(
                DiagnosisClaimed.TYPE,
                completed(diagnosis, APRIL).replace("\"score\"", "\"claimedAt\": \"2026-04-11T00:00:00Z\", \"score\""));

        await().until(() -> Storage.count("completed_diagnosis WHERE diagnosis_id = '" + diagnosis + "'") == 1);
        assertThat(before).isZero();
    }

    @Test
    void theNewestIsTheOneCompletedLastWhicheverArrivesLast() {
        send(DiagnosisCompleted.TYPE, completed(diagnosis, APRIL));
        send(DiagnosisCompleted.TYPE, completed(UUID.randomUUID(), APRIL.minusSeconds(60)));

        awaitWhatFollows(APRIL.minusSeconds(120));

        assertThat(newest().orElseThrow().id()).isEqualTo(diagnosis);
    }

    static List<GoldenSample> erasedSamples() {
        return GoldenSamples.of(DiagnosisErased.TYPE);
    }

    @ParameterizedTest
    @MethodSource("erasedSamples")
    void whatItsOrganizationErasedIsForgotten(GoldenSample sample) {
        JsonPath json = JsonPath.from(sample.json());
        send(DiagnosisCompleted.TYPE, completed(diagnosis, APRIL));
        awaitNewest();

        send(
                DiagnosisErased.TYPE,
                sample.json()
                        .replace(json.getString("organizationId"), organization.toString())
                        .replace(json.getString("diagnosisId"), diagnosis.toString()));

        await().until(() -> newest().isEmpty());
    }

    @Test
    void aDiagnosisThatWasHeardOfMakesTwoStarsPossible() {
        registered(organization);
        TwoStars.published(organization);
        send(DiagnosisCompleted.TYPE, completed(diagnosis, APRIL));
        awaitNewest();

        var answer = declare(adminOf(organization), twoStars());

        answer.statusCode(201).body("diagnosisId", equalTo(diagnosis.toString()));
    }

    @Test
    void whatIsHeardOfAMergedOrganizationIsTheOtherOnes() {
        UUID into = registered(UUID.randomUUID());
        register(memberOf(organization), proprietor()).statusCode(201);
        operator()
                .body(Map.of("from", organization.toString(), "into", into.toString(), "reason", "二重に登録していた"))
                .post("/v1/organization-merges")
                .then()
                .statusCode(201);

        send(DiagnosisCompleted.TYPE, completed(diagnosis, APRIL));

        String ofTheOther =
                "completed_diagnosis WHERE diagnosis_id = '%s' AND organization_id = '%s'".formatted(diagnosis, into);
        await().until(() -> Storage.count(ofTheOther) == 1);
        send(DiagnosisErased.TYPE, """
                {"diagnosisId": "%s", "organizationId": "%s", "erasedAt": "2026-04-11T00:00:00Z"}""".formatted(diagnosis, organization));
        await().until(() -> Storage.count(ofTheOther) == 0);
    }

    @Test
    void whatIsErasedInTheMomentOfAMergeIsForgotten() {
        UUID into = registered(UUID.randomUUID());
        registered(organization);
        send(DiagnosisCompleted.TYPE, completed(diagnosis, APRIL));
        awaitNewest();

        try (Held held = Held.table("organization_merge")) {
            var merged = held.meanwhile(() -> merge(organization, into));
            send(DiagnosisErased.TYPE, """
                    {"diagnosisId": "%s", "organizationId": "%s", "erasedAt": "2026-04-11T00:00:00Z"}""".formatted(diagnosis, organization));
            held.awaitWaiting(2);
            held.release();
            merged.join().statusCode(201);
        }

        awaitWhatFollows();
        assertThat(Storage.count("completed_diagnosis WHERE diagnosis_id = '" + diagnosis + "'"))
                .isZero();
    }

    @Test
    void anEventThatSaysTooLittleIsSetAsideForOperatorsAndTheNextOneIsHeard() {
        send(DiagnosisClaimed.TYPE, "{\"diagnosisId\": \"%s\"}".formatted(diagnosis));

        awaitWhatFollows();
        assertThat(Topic.of("declaration.diagnosis.dead-letter").recordsOf(diagnosis.toString()))
                .hasSize(1);
        // Whoever asks a busy broker may be shown less than there is.
        await().untilAsserted(() -> operator()
                .get("/v1/declaration-dead-letters?limit=200")
                .then()
                .statusCode(200)
                .body("items.key", hasItem(diagnosis.toString())));
    }

    /** Events with one key are heard in their order: once this one has taken effect, those before it have too. */
    private void awaitWhatFollows() {
        awaitWhatFollows(APRIL);
    }

    private void awaitWhatFollows(Instant completedAt) {
        UUID follows = UUID.randomUUID();
        send(DiagnosisCompleted.TYPE, completed(follows, completedAt));
        await().until(() -> Storage.count("completed_diagnosis WHERE diagnosis_id = '" + follows + "'") == 1);
    }

    private CompletedDiagnosis awaitNewest() {
        return await().until(this::newest, Optional::isPresent).orElseThrow();
    }

    private Optional<CompletedDiagnosis> newest() {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(() -> diagnoses.newestOf(organization)));
    }

    private void send(EventType type, String json) {
        Topic.of(type.topic())
                .send(type.name(), UUID.randomUUID().toString(), diagnosis.toString(), 0, APRIL.toString(), json);
    }

    private String completed(UUID id, Instant at) {
        return """
               {"diagnosisId": "%s", "organizationId": "%s", "questionnaire": "jisha25-4.0", "score": 42,
                "band": "INSUFFICIENT", "completedAt": "%s"}""".formatted(id, organization, at);
    }
}
