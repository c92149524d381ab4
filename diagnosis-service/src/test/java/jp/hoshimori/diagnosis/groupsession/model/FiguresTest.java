package jp.hoshimori.diagnosis.groupsession.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Questionnaire EDITION = Editions.jisha25v31();

    @Test
    void theMeanAndTheQuartilesAreOfTheScores() {
        Figures figures = Figures.of(EDITION, List.of(scored(90), scored(10), scored(40), scored(71), scored(-25)));

        assertThat(figures.mean()).isEqualTo(37.2);
        assertThat(figures.quartiles()).isEqualTo(new Quartiles(10, 40, 71));
    }

    @Test
    void betweenTwoScoresAQuartileLiesOnTheLineBetweenThem() {
        Figures figures =
                Figures.of(EDITION, List.of(scored(0), scored(10), scored(20), scored(30), scored(40), scored(50)));

        assertThat(figures.quartiles()).isEqualTo(new Quartiles(12.5, 25, 37.5));
    }

    @Test
    void everyBandIsCountedAlsoOneWithNobodyInIt() {
        Figures figures = Figures.of(EDITION, List.of(scored(90), scored(10), scored(40), scored(71), scored(75)));

        assertThat(figures.bands())
                .extracting(count -> count.band().code(), BandCount::participants)
                .containsExactly(
                        tuple("ENTRY_LEVEL_ACHIEVED", 0),
                        tuple("PARTLY_INSUFFICIENT", 3),
                        tuple("INSUFFICIENT", 0),
                        tuple("CRITICAL", 2));
    }

    @Test
    void everyQuestionHasTheSharesOfItsAnswers() {
        AnswerSheet partial = AnswerSheet.all(PARTIAL);

        Figures figures = Figures.of(
                EDITION,
                List.of(
                        sheet(partial.with(IMPLEMENTED, 3)),
                        sheet(partial.with(IMPLEMENTED, 3)),
                        sheet(partial.with(UNKNOWN, 3)),
                        sheet(partial.with(NOT_IMPLEMENTED, 3)),
                        sheet(partial),
                        sheet(partial)));

        assertThat(figures.questions()).hasSize(25);
        assertThat(figures.questions().get(2))
                .isEqualTo(new QuestionShares(EDITION.questions().get(2), 33.3, 33.3, 16.7, 16.7));
        assertThat(figures.questions().get(3).partial()).isEqualTo(100);
    }

    @Test
    void fourPeopleHaveNoFigures() {
        assertThatThrownBy(() -> Figures.of(EDITION, List.of(scored(1), scored(2), scored(3), scored(4))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sheet scored(int score) {
        return new Sheet(
                AnswerSheet.all(PARTIAL).answers(), score, EDITION.bandOf(score).code());
    }

    private static Sheet sheet(AnswerSheet answers) {
        return new Sheet(answers.answers(), 50, EDITION.bandOf(50).code());
    }
}
