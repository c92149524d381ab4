package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void theMostLostPointsComeFirstThenTheQuestionsOrder() {
        AnswerSheet sheet = AnswerSheet.all(IMPLEMENTED)
                .with(PARTIAL, 1)
                .with(NOT_IMPLEMENTED, 3, 20)
                .with(UNKNOWN, 24);

        List<Measure> measures = Measure.of(sheet.answers());

        assertThat(measures)
                .extracting(measure -> measure.question().number(), Measure::answer, Measure::lostPoints)
                .containsExactly(
                        tuple(24, UNKNOWN, 5),
                        tuple(3, NOT_IMPLEMENTED, 4),
                        tuple(20, NOT_IMPLEMENTED, 4),
                        tuple(1, PARTIAL, 2));
    }

    @Test
    void fullMarksLeaveNothingToImprove() {
        assertThat(Measure.of(AnswerSheet.all(IMPLEMENTED).answers())).isEmpty();
    }
}
