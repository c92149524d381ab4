package jp.hoshimori.diagnosis.erasure;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.EDITION;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.Storage;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForgetExpiredTest {

    private final UUID organization = UUID.randomUUID();
    private final List<SubmittedAnswer> answers = AnswerSheet.all(PARTIAL).submitted();

    @Inject
    ForgetExpired forgetExpired;

    @Test
    void aDiagnosisThatNobodyClaimedInThirtyDaysIsGoneAtOnce() {
        String id = submitted(anyone(), answers);
        String almost = submitted(anyone(), answers);
        age("diagnosis", "completed_at", id, "30 days");
        age("diagnosis", "completed_at", almost, "29 days 23 hours");

        anyone().get("/v1/diagnoses/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        anyone().get("/v1/diagnoses/" + id + "/changes").then().statusCode(404);
        memberOf(organization).post("/v1/diagnoses/" + id + "/claim").then().statusCode(404);
        anyone().body(Map.of("questionnaire", EDITION, "prefilledFrom", id))
                .post("/v1/diagnosis-drafts")
                .then()
                .statusCode(400);
        anyone().get("/v1/diagnoses/" + almost).then().statusCode(200);
        memberOf(organization).post("/v1/diagnoses/" + almost + "/claim").then().statusCode(200);
    }

    @Test
    void whatIsExpiredIsDeletedAndNothingElse() {
        String unclaimed = submitted(anyone(), answers);
        String recent = submitted(anyone(), answers);
        String claimed = submitted(memberOf(organization), answers);
        age("diagnosis", "completed_at", unclaimed, "31 days");
        age("diagnosis", "completed_at", claimed, "10 years");

        forgetExpired.forget();

        assertThat(isThere("diagnosis", unclaimed)).isFalse();
        assertThat(isThere("diagnosis", recent)).isTrue();
        assertThat(isThere("diagnosis", claimed)).isTrue();
    }

    @Test
    void moreThanABatchIsDeletedInSeveral() {
        Database.change("""
                INSERT INTO diagnosis (id, questionnaire, answers, score, band, part_scores, completed_at, updated_at)
                SELECT gen_random_uuid(), 'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT',
                       '{10,26,14}', now() - interval '40 days', now()
                  FROM generate_series(1, 2500)""");

        forgetExpired.forget();

        assertThat(Storage.count(
                        "diagnosis WHERE organization_id IS NULL AND completed_at < now() - interval '30 days'"))
                .isZero();
    }

    @Test
    void aDraftThatNobodySavedInNinetyDaysIsGoneAtOnceAndDeletedLater() {
        String id = draft();
        String resumed = draft();
        age("diagnosis_draft", "saved_at", id, "90 days");
        age("diagnosis_draft", "saved_at", resumed, "89 days 23 hours");
        save(resumed).statusCode(204);

        anyone().get("/v1/diagnosis-drafts/" + id).then().statusCode(404);
        save(id).statusCode(404);
        anyone().post("/v1/diagnosis-drafts/" + id + "/completion").then().statusCode(404);
        forgetExpired.forget();

        assertThat(isThere("diagnosis_draft", id)).isFalse();
        assertThat(Storage.count("diagnosis_draft_sheet WHERE draft_id = '" + id + "'"))
                .isZero();
        anyone().get("/v1/diagnosis-drafts/" + resumed).then().statusCode(200);
        assertThat(Storage.count(
                        "diagnosis_draft WHERE id = '" + resumed + "' AND saved_at > now() - interval '1 day'"))
                .isEqualTo(1);
    }

    @Test
    void whileAnotherReplicaDoesItNothingIsDone() throws SQLException {
        String unclaimed = submitted(anyone(), answers);
        age("diagnosis", "completed_at", unclaimed, "31 days");
        try (Connection other = Database.superuser();
                Statement work = other.createStatement()) {
            other.setAutoCommit(false);
            work.execute("SELECT pg_advisory_xact_lock(hashtextextended('diagnosis-service.forget-expired', 0))");

            forgetExpired.forget();

            assertThat(isThere("diagnosis", unclaimed)).isTrue();
            // Whoever hangs up instead keeps the lock until the server has noticed, and other tests from working.
            other.rollback();
        }
    }

    private static String draft() {
        return anyone().body(Map.of("questionnaire", EDITION))
                .post("/v1/diagnosis-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse save(String draft) {
        return anyone().body(Map.of("answer", "PARTIAL"))
                .put("/v1/diagnosis-drafts/" + draft + "/answers/1")
                .then();
    }

    private static boolean isThere(String table, String id) {
        return Storage.count(table + " WHERE id = '" + id + "'") == 1;
    }

    private static void age(String table, String column, String id, String age) {
        Database.change(
                "UPDATE " + table + " SET " + column + " = now() - interval '" + age + "' WHERE id = '" + id + "'");
    }
}
