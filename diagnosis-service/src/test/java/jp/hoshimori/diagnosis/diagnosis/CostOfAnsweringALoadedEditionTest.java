package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submission;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submit;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.edition.EditionApi;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import jp.hoshimori.testing.Today;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CostOfAnsweringALoadedEditionTest {

    @Test
    void answeringAnEditionThatOperatorsPublishedAsksNoMoreOfTheDatabase() {
        String loaded = EditionApi.published(Today.inJapan());

        int shipped = sentFor(submission(AnswerSheet.all(PARTIAL).submitted()));
        int published = sentFor(EditionApi.submission(loaded));

        assertThat(published).isPositive().isEqualTo(shipped);
    }

    private static int sentFor(Object submission) {
        try (SentStatements statements = SentStatements.counting()) {
            submit(anyone(), submission).statusCode(201);
            return statements.executed();
        }
    }
}
