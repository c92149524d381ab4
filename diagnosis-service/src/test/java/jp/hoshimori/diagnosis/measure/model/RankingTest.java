package jp.hoshimori.diagnosis.measure.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.CompanySize;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final AdviceEdition advice = ShippedAdvice.edition();
    private final Ranking ranking = new Ranking(advice);

    @Test
    void severityTimesEaseTimesLostPointsDecides() {
        AnswerSheet sheet = AnswerSheet.all(IMPLEMENTED)
                .with(PARTIAL, 1)
                .with(NOT_IMPLEMENTED, 14, 25)
                .with(UNKNOWN, 24);

        List<Measure> measures = ranked(sheet);

        assertThat(measures)
                .extracting(
                        measure -> measure.question().number(), Measure::answer, Measure::lostPoints, Measure::priority)
                .containsExactly(
                        tuple(1, PARTIAL, 2, 3 * 3 * 2),
                        tuple(24, UNKNOWN, 5, 3 * 1 * 5),
                        tuple(14, NOT_IMPLEMENTED, 4, 1 * 3 * 4),
                        tuple(25, NOT_IMPLEMENTED, 4, 2 * 1 * 4));
    }

    @Test
    void whatWeighsTheSameStandsInTheQuestionsOrder() {
        AnswerSheet sheet = AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 21, 20, 18, 19);

        assertThat(ranked(sheet))
                .extracting(measure -> measure.question().number())
                .containsExactly(18, 19, 20, 21);
    }

    @Test
    void notKnowingWeighsMoreThanNotDoing() {
        AnswerSheet sheet =
                AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 18).with(UNKNOWN, 19);

        assertThat(ranked(sheet))
                .extracting(measure -> measure.question().number())
                .containsExactly(19, 18);
    }

    @Test
    void aMeasureBringsTheAdviceOnItsTopicInTheWordsForTheSize() {
        AnswerSheet sheet = AnswerSheet.all(IMPLEMENTED).with(NOT_IMPLEMENTED, 11);

        Measure measure = ranking.measures(sheet.answers(), CompanySize.LARGE).get(0);

        assertThat(measure.advice()).isEqualTo(advice.on("BACKUPS"));
        assertThat(measure.firstStep())
                .isEqualTo(advice.on("BACKUPS").firstStep().get(CompanySize.LARGE));
    }

    @Test
    void fullMarksLeaveNothingToImprove() {
        assertThat(ranked(AnswerSheet.all(IMPLEMENTED))).isEmpty();
    }

    @Test
    void everyAnswerBelowTheBestHasItsMeasure() {
        assertThat(ranked(AnswerSheet.all(UNKNOWN))).hasSize(25);
    }

    private List<Measure> ranked(AnswerSheet sheet) {
        return ranking.measures(sheet.answers(), CompanySize.SMALL);
    }
}
