package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RepeatedSubmissionTest {

    private final UUID organization = UUID.randomUUID();
    private final String token = TestTokens.member(organization);
    private final String key = UUID.randomUUID().toString();
    private final Map<String, Object> answers =
            submission(AnswerSheet.all(PARTIAL).submitted());

    @Test
    void theSameRequestWithTheSameKeyIsAnsweredTheSameAndDoneOnce() {
        Storage before = Storage.now();
        String first = submit(withKey(), answers).statusCode(201).extract().asString();

        String second = submit(withKey(), answers)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(Storage.now())
                .isEqualTo(new Storage(before.diagnoses() + 1, before.keys() + 1, before.events() + 1));
    }

    @Test
    void otherAnswersWithTheSameKeyAreRefused() {
        submit(withKey(), answers).statusCode(201);
        Storage before = Storage.now();

        submit(withKey(), submission(AnswerSheet.all(IMPLEMENTED).submitted()))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));

        assertThat(Storage.now()).isEqualTo(before);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        submit(withKey(), Map.of("questionnaire", "jisha25-9.9", "answers", answers.get("answers")))
                .statusCode(400);

        submit(withKey(), answers).statusCode(201);
    }

    @Test
    void withoutATokenAKeyThatStrangersMightShareIsRefused() {
        Storage before = Storage.now();

        submit(DiagnosisApi.anyone().header("Idempotency-Key", "1"), answers)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("GUESSABLE_KEY"));

        assertThat(Storage.now()).isEqualTo(before);
        submit(DiagnosisApi.anyone().header("Idempotency-Key", key), answers).statusCode(201);
    }

    private RequestSpecification withKey() {
        return DiagnosisApi.anyone().auth().oauth2(token).header("Idempotency-Key", key);
    }
}
