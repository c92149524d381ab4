package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProfileOfADiagnosisTest {

    @Test
    void whatIsSaidOfTheCompanyIsKeptWithTheDiagnosis() {
        String location = submit(
                        anyone(), with(Map.of("industry", "E", "employeeBand", "EMPLOYEES_6_20", "prefecture", "13")))
                .statusCode(201)
                .extract()
                .header("Location");

        anyone().get(location)
                .then()
                .body("profile.industry", equalTo("E"))
                .body("profile.employeeBand", equalTo("EMPLOYEES_6_20"))
                .body("profile.prefecture", equalTo("13"));
    }

    @Test
    void whoeverAnswersSaysAsMuchAsTheyWant() {
        submit(anyone(), with(Map.of("prefecture", "47")))
                .statusCode(201)
                .body("profile", equalTo(Map.of("prefecture", "47")));
        submit(anyone(), with(Map.of())).statusCode(201).body("profile", nullValue());
        submit(anyone(), submission(AnswerSheet.all(PARTIAL).submitted()))
                .statusCode(201)
                .body("profile", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "industry, U, UNKNOWN_INDUSTRY, 'A, B, C'",
        "industry, e, UNKNOWN_INDUSTRY, 'A, B, C'",
        "industry, '', UNKNOWN_INDUSTRY, 'A, B, C'",
        "employeeBand, EMPLOYEES_7_20, UNKNOWN_EMPLOYEE_BAND, EMPLOYEES_6_20",
        "prefecture, 48, UNKNOWN_PREFECTURE, '01, 02'",
        "prefecture, 00, UNKNOWN_PREFECTURE, '01, 02'",
    })
    void aCodeThatIsNotListedIsRefusedWithThoseThatAre(String field, String value, String code, String listed) {
        Storage before = Storage.now();

        submit(anyone(), with(Map.of(field, value)))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo("/profile/" + field))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", containsString(listed));

        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        submit(anyone(), with(Map.of("revenue", "1")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/profile/revenue"))
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
    }

    private static Map<String, Object> with(Map<String, String> profile) {
        Map<String, Object> submission =
                new HashMap<>(submission(AnswerSheet.all(PARTIAL).submitted()));
        submission.put("profile", profile);
        return submission;
    }
}
