package jp.hoshimori.diagnosis.erasure;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.adminOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.json;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.Storage;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ErasureTest {

    private static final String COMPLETED = DiagnosisCompleted.TYPE.name();
    private static final String ERASED = DiagnosisErased.TYPE.name();

    private final UUID organization = UUID.randomUUID();
    private final List<SubmittedAnswer> answers = AnswerSheet.all(PARTIAL).submitted();

    @Test
    void anAdministratorDeletesADiagnosis() {
        String id = submitted(memberOf(organization), answers);
        String kept = submitted(memberOf(organization), answers);

        erase(adminOf(organization).header("If-Match", "\"0-ja\""), id).statusCode(204);

        memberOf(organization).get("/v1/diagnoses/" + id).then().statusCode(404);
        memberOf(organization).get("/v1/diagnoses/" + kept).then().statusCode(200);
        assertThat(Storage.count("diagnosis WHERE id = '" + id + "'")).isZero();
        erase(adminOf(organization).header("If-Match", "\"0-ja\""), id).statusCode(404);
        await().untilAsserted(() -> assertThat(types(id)).containsExactly(COMPLETED, ERASED));
        await().untilAsserted(() -> assertThat(types(kept)).containsExactly(COMPLETED));
        assertThat(EventContract.violations(DiagnosisErased.TYPE, lastPayload(id)))
                .isEmpty();
    }

    @Test
    void withADiagnosisGoItsSitesAndTheDraftItCameFrom() {
        String draft = draftWithASite();
        for (int question = 1; question <= 25; question++) {
            memberOf(organization)
                    .body(Map.of("answer", "PARTIAL"))
                    .put("/v1/diagnosis-drafts/" + draft + "/sites/1/answers/" + question);
        }
        String id = memberOf(organization)
                .post("/v1/diagnosis-drafts/" + draft + "/completion")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        erase(adminOf(organization).header("If-Match", "\"0\""), id).statusCode(204);

        assertThat(Storage.count("diagnosis_site WHERE diagnosis_id = '" + id + "'"))
                .isZero();
        assertThat(Storage.count("diagnosis_draft WHERE id = '" + draft + "'")).isZero();
        memberOf(organization).get("/v1/diagnosis-drafts/" + draft).then().statusCode(404);
    }

    @Test
    void whoeverDeletesKnowsTheVersion() {
        String id = submitted(memberOf(organization), answers);

        erase(adminOf(organization), id).statusCode(428).body("code", equalTo("precondition-required"));
        erase(adminOf(organization).header("If-Match", "\"7-ja\""), id)
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));

        memberOf(organization).get("/v1/diagnoses/" + id).then().statusCode(200);
    }

    @Test
    void onlyTheOwnersAdministratorsDelete() {
        String id = submitted(memberOf(organization), answers);
        String anonymous = submitted(anyone(), answers);

        erase(anyone().header("If-Match", "*"), id).statusCode(401);
        erase(memberOf(organization).header("If-Match", "*"), id).statusCode(403);
        erase(adminOf(UUID.randomUUID()).header("If-Match", "*"), id)
                .statusCode(404)
                .body("code", equalTo("not-found"));
        erase(adminOf(organization).header("If-Match", "*"), anonymous).statusCode(404);
        erase(adminOf(organization).header("If-Match", "*"), "not-an-id").statusCode(404);

        memberOf(organization).get("/v1/diagnoses/" + id).then().statusCode(200);
        anyone().get("/v1/diagnoses/" + anonymous).then().statusCode(200);
    }

    @Test
    void anOrganizationIsForgottenAsAWhole() {
        String one = submitted(memberOf(organization), answers);
        submitSites();
        draftWithASite();
        UUID other = UUID.randomUUID();
        String others = submitted(memberOf(other), answers);

        eraseAll(adminOf(organization), organization).statusCode(204);

        for (String table : List.of("diagnosis", "diagnosis_site", "diagnosis_draft", "diagnosis_draft_sheet")) {
            assertThat(Storage.count(table + " WHERE organization_id = '" + organization + "'"))
                    .as(table)
                    .isZero();
        }
        memberOf(organization)
                .get("/v1/organizations/" + organization + "/diagnoses")
                .then()
                .body("items", hasSize(0));
        memberOf(other).get("/v1/diagnoses/" + others).then().statusCode(200);
        await().untilAsserted(() -> assertThat(types(one)).containsExactly(COMPLETED, ERASED));
        eraseAll(adminOf(organization), organization).statusCode(204);
    }

    @Test
    void onlyItsOwnAdministratorsForgetAnOrganization() {
        String id = submitted(memberOf(organization), answers);

        eraseAll(anyone(), organization).statusCode(401);
        eraseAll(memberOf(organization), organization).statusCode(403);
        eraseAll(adminOf(UUID.randomUUID()), organization).statusCode(404).body("code", equalTo("not-found"));

        memberOf(organization).get("/v1/diagnoses/" + id).then().statusCode(200);
    }

    private static List<String> types(String diagnosis) {
        return Storage.EVENTS.recordsOf(diagnosis).stream()
                .map(event -> Topic.header(event, "ce_type"))
                .toList();
    }

    private static String lastPayload(String diagnosis) {
        List<ConsumerRecord<String, byte[]>> events = Storage.EVENTS.recordsOf(diagnosis);
        return new String(events.get(events.size() - 1).value(), StandardCharsets.UTF_8);
    }

    private String draftWithASite() {
        return memberOf(organization)
                .body(Map.of(
                        "questionnaire", EDITION, "aggregation", "AVERAGE", "sites", List.of(Map.of("name", "本社"))))
                .post("/v1/diagnosis-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void submitSites() {
        memberOf(organization)
                .body(Map.of(
                        "questionnaire",
                        EDITION,
                        "aggregation",
                        "AVERAGE",
                        "sites",
                        List.of(Map.of("name", "本社", "answers", json(answers)))))
                .post("/v1/site-diagnoses")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse erase(RequestSpecification caller, String id) {
        return caller.delete("/v1/diagnoses/" + id).then();
    }

    private static ValidatableResponse eraseAll(RequestSpecification caller, UUID organization) {
        return caller.delete("/v1/organizations/" + organization + "/diagnoses").then();
    }
}
