package jp.hoshimori.diagnosis.comparison;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.diagnosis.comparison.StoredDiagnoses.add;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.StoredDiagnoses.Company;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TrendTest {

    private static final AnswerSheet GOOD = AnswerSheet.all(IMPLEMENTED).with(UNKNOWN, 24);

    private final UUID organization = UUID.randomUUID();
    private final String token = TestTokens.member(organization);

    @Test
    void theCourseSaysWhatChangedFromEachDiagnosisToTheNext() {
        diagnosis("2024-04-01T00:00:00Z", GOOD);
        diagnosis("2025-04-01T00:00:00Z", GOOD.with(PARTIAL, 24));
        diagnosis("2026-04-01T00:00:00Z", GOOD.with(PARTIAL, 24, 1));

        trend("")
                .statusCode(200)
                .body("items.score", equalTo(List.of(95, 98, 96)))
                .body("items[0].rise", nullValue())
                .body("items[1].rise", equalTo(3))
                .body("items[1].changes", hasSize(1))
                .body("items[1].changes[0].topic", equalTo("INCIDENT_READINESS"))
                .body("items[1].changes[0].points", equalTo(3))
                .body("items[1].warnings", hasSize(0))
                .body("items[2].warnings", hasSize(1))
                .body("items[2].warnings[0].code", equalTo("MEASURE_LOST"))
                .body("items[2].warnings[0].message", containsString("脆弱性対策"))
                .body("items[2].warnings[0].questions", equalTo(List.of(1)));
    }

    @Test
    void aTotalThatFellFarIsWarnedOf() {
        diagnosis("2025-04-01T00:00:00Z", AnswerSheet.all(PARTIAL));
        diagnosis("2026-04-01T00:00:00Z", AnswerSheet.all(PARTIAL).with(NOT_IMPLEMENTED, 1, 2, 3, 4, 5));

        trend("")
                .statusCode(200)
                .body("items[1].warnings.code", equalTo(List.of("TOTAL_FELL")))
                .body("items[1].warnings[0].message", containsString("10"));
    }

    @Test
    void theEarliestShownIsStillComparedWithTheOneBeforeIt() {
        diagnosis("2025-04-01T00:00:00Z", GOOD);
        diagnosis("2026-04-01T00:00:00Z", GOOD.with(PARTIAL, 24));

        trend("?limit=1").statusCode(200).body("items", hasSize(1)).body("items[0].rise", equalTo(3));
    }

    @Test
    void theCourseOfAnotherOrganizationIs404AndNobodysNeedsAToken() {
        given().auth()
                .oauth2(TestTokens.member(UUID.randomUUID()))
                .get(path())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        given().get(path()).then().statusCode(401);
        given().auth().oauth2(TestTokens.operator()).get(path()).then().statusCode(403);
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        trend("?limit=0").statusCode(400).body("errors[0].pointer", equalTo("?limit"));
        trend("?limit=201").statusCode(400);
    }

    @Test
    void aLimitThatIsNoNumberIsRefusedWithItsName() {
        trend("?limit=many")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limit"))
                .body("errors[0].code", equalTo("NOT_A_NUMBER"));
    }

    private void diagnosis(String completedAt, AnswerSheet sheet) {
        add(organization, Company.UNKNOWN, sheet, Instant.parse(completedAt));
    }

    private ValidatableResponse trend(String query) {
        return given().auth().oauth2(token).get(path() + query).then();
    }

    private String path() {
        return "/v1/organizations/" + organization + "/diagnosis-trend";
    }
}
