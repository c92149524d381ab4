package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import org.junit.jupiter.api.Test;

/** What one submission asks of the database; a statement more is a change to be decided, not to happen. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CostOfSubmittingTest {

    @Test
    void aSubmissionIsOneStatementWhichIsItsOwnTransaction() {
        assertThat(sentFor(anyone())).isEqualTo(1);
    }

    @Test
    void soIsOneThatMayBeRepeated() {
        assertThat(sentFor(anyone().header("Idempotency-Key", UUID.randomUUID().toString())))
                .isEqualTo(1);
    }

    @Test
    void soIsOneOfAnOrganizationWhichIsNotToBeAMergedOne() {
        assertThat(sentFor(memberOf(UUID.randomUUID()))).isEqualTo(1);
    }

    private static int sentFor(RequestSpecification caller) {
        Object answers = submission(AnswerSheet.all(PARTIAL).submitted());
        try (SentStatements statements = SentStatements.counting()) {
            submit(caller, answers).statusCode(201);
            return statements.executed();
        }
    }
}
