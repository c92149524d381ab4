package jp.hoshimori.diagnosis.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {

    private final Questionnaires questionnaires = new Questionnaires(List.of("jisha25-3.1"));

    @Test
    void anEditionCanBeAnsweredFromTheDayOnWhichItTakesEffect() {
        assertThat(questionnaires.effectiveOn(LocalDate.of(2023, 4, 25))).isEmpty();
        assertThat(questionnaires.effectiveOn(LocalDate.of(2023, 4, 26)))
                .extracting(Questionnaire::id)
                .containsExactly("jisha25-3.1");
    }
}
