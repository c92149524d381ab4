package jp.hoshimori.diagnosis.measure;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.advice.model.CompanySize;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisApi;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasureResourceTest {

    private final UUID organization = UUID.randomUUID();
    private final AnswerSheet sheet = AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 11, 24);

    @Test
    void whatToDoIsListedInOrderWithReasonFirstStepAndExamples() {
        String id = DiagnosisApi.submitted(DiagnosisApi.anyone(), sheet.submitted());

        measures(DiagnosisApi.anyone().header("Accept-Language", "en"), id)
                .statusCode(200)
                .body("items.topic", contains("BACKUPS", "INCIDENT_READINESS"))
                .body("items.rank", contains(1, 2))
                .body(
                        "items[0].firstStep",
                        equalTo(ShippedAdvice.edition()
                                .on("BACKUPS")
                                .firstStep()
                                .get(CompanySize.MEDIUM)
                                .en()))
                .body("items[0].examples", not(empty()));
    }

    @Test
    void anOrganizationsMeasuresAreForItsPeopleOnly() {
        String id = DiagnosisApi.submitted(DiagnosisApi.memberOf(organization), sheet.submitted());

        measures(DiagnosisApi.memberOf(organization), id).statusCode(200);
        measures(DiagnosisApi.memberOf(UUID.randomUUID()), id).statusCode(404).body("code", equalTo("not-found"));
        measures(DiagnosisApi.anyone(), id).statusCode(404);
    }

    private static ValidatableResponse measures(RequestSpecification caller, String id) {
        return caller.get("/v1/diagnoses/" + id + "/measures").then();
    }
}
