package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SubmittingADiagnosisTest {

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleResult() throws IOException {
        String result = submit(anyone(), DiagnosisExamples.SUBMISSION)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(withoutIdAndTime(result)).isEqualTo(withoutIdAndTime(DiagnosisExamples.RESULT));
    }

    @Test
    void theResultSaysWhereItIsAndInWhichLanguage() {
        submit(
                        anyone().header("Accept-Language", "en"),
                        submission(AnswerSheet.all(UNKNOWN).submitted()))
                .statusCode(201)
                .header("Location", containsString("/v1/diagnoses/"))
                .header("ETag", equalTo("\"0-en\""))
                .header("Content-Language", "en")
                .body("score", equalTo(-25))
                .body("band", equalTo("CRITICAL"))
                .body("situation", equalTo("An incident could happen at any time"))
                .body("unknownQuestions.size()", equalTo(25))
                .body("organizationId", nullValue());
    }

    @Test
    void aSignedInCallersDiagnosisBelongsToItsOrganization() {
        submit(memberOf(organization), submission(AnswerSheet.all(IMPLEMENTED).submitted()))
                .statusCode(201)
                .body("organizationId", equalTo(organization.toString()))
                .body("score", equalTo(100))
                .body("band", equalTo("ENTRY_LEVEL_ACHIEVED"))
                .body("measures.size()", equalTo(0));
    }

    @Test
    void othersHearOfItAsTheContractSays() throws IOException {
        AnswerSheet sheet = AnswerSheet.all(PARTIAL).with(UNKNOWN, 7, 3).with(NOT_IMPLEMENTED, 25);

        String id = submitted(memberOf(organization), sheet.submitted());

        ConsumerRecord<String, byte[]> event = onlyEventOf(id);
        String payload = new String(event.value(), StandardCharsets.UTF_8);
        assertThat(EventContract.violations(DiagnosisCompleted.TYPE, payload)).isEmpty();
        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.diagnosis.completed.v1");
        assertThat(Topic.header(event, "ce_subject")).isEqualTo(id);
        assertThat(Topic.header(event, "ce_dataschema")).isEqualTo(DiagnosisCompleted.TYPE.schemaId());
        DiagnosisCompleted told = json.readValue(payload, DiagnosisCompleted.class);
        assertThat(told.organizationId()).isEqualTo(organization);
        assertThat(told.score()).isEqualTo(42);
        assertThat(told.parts()).extracting(DiagnosisCompleted.PartScore::score).containsExactly(7, 23, 12);
        assertThat(told.answers()).hasSize(25).contains(new DiagnosisCompleted.Answer(25, "NOT_IMPLEMENTED"));
        assertThat(told.unknownQuestions()).containsExactly(3, 7);
    }

    @Test
    void anAnonymousDiagnosisIsToldWithoutAnOrganization() throws IOException {
        String id = submitted(anyone(), AnswerSheet.all(PARTIAL).submitted());

        String payload = new String(onlyEventOf(id).value(), StandardCharsets.UTF_8);
        assertThat(EventContract.violations(DiagnosisCompleted.TYPE, payload)).isEmpty();
        assertThat(json.readTree(payload).has("organizationId")).isFalse();
    }

    private ObjectNode withoutIdAndTime(String result) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(result);
        return tree.remove(List.of("id", "completedAt"));
    }

    private static ConsumerRecord<String, byte[]> onlyEventOf(String id) {
        await().until(() -> !Storage.EVENTS.recordsOf(id).isEmpty());
        List<ConsumerRecord<String, byte[]>> events = Storage.EVENTS.recordsOf(id);
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
