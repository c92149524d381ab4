package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChangesSinceLastTimeTest {

    private final UUID organization = UUID.randomUUID();
    private final AnswerSheet sheet = AnswerSheet.all(PARTIAL);

    @Test
    void aDiagnosisIsComparedWithTheOneRightBeforeIt() {
        submitted(memberOf(organization), AnswerSheet.all(NOT_IMPLEMENTED).submitted());
        String last = submitted(memberOf(organization), sheet.submitted());
        String now = submitted(
                memberOf(organization),
                sheet.with(IMPLEMENTED, 11).with(NOT_IMPLEMENTED, 20).submitted());
        submitted(memberOf(organization), sheet.submitted());

        changes(memberOf(organization).header("Accept-Language", "en"), now)
                .statusCode(200)
                .header("Content-Language", "en")
                .body("previous.diagnosisId", equalTo(last))
                .body("previous.score", equalTo(50))
                .body("scoreDelta", equalTo(0))
                .body("parts.delta", contains(0, 2, -2))
                .body("parts[0].name", equalTo("Basic measures"))
                .body("topics.topic", contains("BACKUPS", "TRAINING"))
                .body("topics.change", contains("IMPROVED", "WORSENED"))
                .body("topics.before", contains("PARTIAL", "PARTIAL"))
                .body("topics.now", contains("IMPLEMENTED", "NOT_IMPLEMENTED"));
    }

    @Test
    void aFirstDiagnosisAndAnAnonymousOneHaveNothingToBeComparedWith() {
        submitted(memberOf(UUID.randomUUID()), sheet.submitted());
        submitted(anyone(), sheet.submitted());
        String first = submitted(memberOf(organization), sheet.submitted());
        String anonymous = submitted(anyone(), sheet.submitted());

        changes(memberOf(organization), first).statusCode(200).body("$", equalTo(Map.of("diagnosisId", first)));
        changes(anyone(), anonymous).statusCode(200).body("$", equalTo(Map.of("diagnosisId", anonymous)));
    }

    @Test
    void onlyWhoeverReadsTheDiagnosisReadsWhatChanged() {
        String id = submitted(memberOf(organization), sheet.submitted());

        changes(memberOf(UUID.randomUUID()), id).statusCode(404).body("code", equalTo("not-found"));
        changes(anyone(), id).statusCode(404);
        changes(anyone(), "not-an-id").statusCode(404);
        changes(anyone().queryParam("since", "1"), id).statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    private static ValidatableResponse changes(RequestSpecification caller, String id) {
        return caller.get("/v1/diagnoses/" + id + "/changes").then();
    }
}
