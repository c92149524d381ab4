package jp.hoshimori.diagnosis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.comparison.model.ReferenceSurvey;
import jp.hoshimori.diagnosis.comparison.model.ReferenceSurvey.Share;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class ReferenceValuesTest {

    private static final Set<String> TOPICS =
            Editions.jisha25v31().questions().stream().map(Question::topic).collect(Collectors.toSet());

    @Test
    void theSurveyThatShipsHasTheFiguresThatWereReported() {
        ReferenceSurvey survey = ReferenceValues.checked(
                ReferenceData.read("comparison/ipa-sme-survey-2024.yaml", ReferenceSurvey.class), TOPICS);

        assertThat(survey.respondents()).isEqualTo(4191);
        assertThat(survey.verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(survey.of("UPDATES")).contains(new BigDecimal("73.0"));
        assertThat(survey.of("RULES")).contains(new BigDecimal("39.2"));
        assertThat(survey.of("BACKUPS")).isEmpty();
    }

    @Test
    void aSurveyOfWhatNobodyAsksIsRefused() {
        assertThatThrownBy(() -> ReferenceValues.checked(survey(new Share("WEATHER", BigDecimal.ONE)), TOPICS))
                .hasMessageContaining("WEATHER");
    }

    @Test
    void aTopicTwiceOrAShareOutOfRangeIsRefused() {
        Share share = new Share("RULES", BigDecimal.ONE);

        assertThatThrownBy(() -> survey(share, share)).hasMessageContaining("RULES is there twice");
        assertThatThrownBy(() -> survey(new Share("RULES", BigDecimal.valueOf(101))))
                .hasMessageContaining("not 0 to 100");
    }

    private static ReferenceSurvey survey(Share... shares) {
        LocalizedText text = LocalizedText.of("見本", "sample");
        return new ReferenceSurvey("sample", 1, text, 100, Verification.UNVERIFIED, text, List.of(shares));
    }
}
