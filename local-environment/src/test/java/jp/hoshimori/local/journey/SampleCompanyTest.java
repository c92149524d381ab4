package jp.hoshimori.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import jp.hoshimori.client.model.DiagnosisSubmissionAnswer;
import org.junit.jupiter.api.Test;

class SampleCompanyTest {

    @Test
    void itAnswersEachOfThe25QuestionsOnce() {
        var answers = SampleCompany.read().submission().getAnswers();

        assertThat(answers)
                .extracting(DiagnosisSubmissionAnswer::getQuestion)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(answers)
                .extracting(DiagnosisSubmissionAnswer::getAnswer)
                .isSubsetOf(Set.of("IMPLEMENTED", "PARTIAL", "NOT_IMPLEMENTED", "UNKNOWN"));
    }

    @Test
    void itsCorporateNumbersHaveTheRightCheckDigit() {
        assertThat(SampleCompany.withCheckDigit(12_050_002L)).isEqualTo("7000012050002");
        assertThat(SampleCompany.withCheckDigit(10_005_007_126L)).isEqualTo("5010005007126");
    }

    @Test
    void itRegistersWithAnotherCorporateNumberEachTime() {
        String first = SampleCompany.read().registration().getCorporateNumber();

        assertThat(SampleCompany.read().registration().getCorporateNumber()).isNotEqualTo(first);
    }
}
