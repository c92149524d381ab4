package jp.hoshimori.diagnosis.measure;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.advice.model.CompanySize;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasuresTest {

    @Inject
    Measures measures;

    @Test
    void aCompanyReadsWhatToDoFirstInTheWordsForItsSize() {
        assertThat(firstStep(Optional.of("EMPLOYEES_6_20"))).isEqualTo(worded(CompanySize.SMALL));
        assertThat(firstStep(Optional.of("EMPLOYEES_301_OR_MORE"))).isEqualTo(worded(CompanySize.LARGE));
        assertThat(firstStep(Optional.empty())).isEqualTo(worded(CompanySize.MEDIUM));
    }

    private String firstStep(Optional<String> employeeBand) {
        Answers answers = AnswerSheet.all(IMPLEMENTED).with(PARTIAL, 11).answers();
        Diagnosis diagnosis = new Diagnosis(
                UUID.randomUUID(),
                Optional.empty(),
                new Profile(Optional.empty(), employeeBand, Optional.empty()),
                answers,
                new Scoring(Editions.jisha25v31()).score(answers),
                Instant.EPOCH,
                0);
        return MeasureResponse.of(measures.of(diagnosis), Locale.JAPANESE)
                .get(0)
                .firstStep();
    }

    private static String worded(CompanySize size) {
        return ShippedAdvice.edition().on("BACKUPS").firstStep().get(size).ja();
    }
}
