package jp.hoshimori.diagnosis.improvement.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import org.junit.jupiter.api.Test;

/** The eases that these stories rest on: 3 for questions 1, 2, 5 and 14; 2 for 3, 4 and 11; 1 for 24 and 25. */
class CheapestPathTest {

    private static final AnswerSheet FULL = AnswerSheet.all(IMPLEMENTED);

    @Test
    void theEasiestOfTwoEqualGainsIsTaken() {
        List<PathStep> path = path(2, FULL.with(PARTIAL, 3, 5));

        assertThat(path)
                .extracting(
                        step -> step.change().question().number(),
                        step -> step.change().from(),
                        step -> step.change().to(),
                        step -> step.change().points(),
                        PathStep::effort,
                        step -> step.advice().topic())
                .containsExactly(tuple(5, PARTIAL, IMPLEMENTED, 2, 1, "THREAT_AWARENESS"));
    }

    @Test
    void gettingToImplementedFromNothingIsTwoSteps() {
        List<PathStep> path = path(4, FULL.with(NOT_IMPLEMENTED, 3));

        assertThat(path)
                .extracting(PathStep::effort, step -> step.change().to())
                .containsExactly(tuple(2 * 2, IMPLEMENTED));
    }

    @Test
    void halfTheWayIsEnoughWhereItAddsEnough() {
        List<PathStep> path = path(3, FULL.with(UNKNOWN, 24));

        assertThat(path)
                .extracting(
                        PathStep::effort,
                        step -> step.change().to(),
                        step -> step.change().points())
                .containsExactly(tuple(3, PARTIAL, 3));
    }

    @Test
    void notKnowingIsAsFarFromDoneAsNotDoing() {
        assertThat(path(5, FULL.with(UNKNOWN, 24))).extracting(PathStep::effort).containsExactly(6);
        assertThat(path(4, FULL.with(NOT_IMPLEMENTED, 24)))
                .extracting(PathStep::effort)
                .containsExactly(6);
    }

    @Test
    void fewerQuestionsAreTouchedForTheSameEffort() {
        List<PathStep> path = path(4, FULL.with(PARTIAL, 1, 2).with(NOT_IMPLEMENTED, 5));

        assertThat(taken(path)).containsExactly("5 IMPLEMENTED");
    }

    @Test
    void lessEffortIsTakenThoughItTouchesEveryQuestion() {
        Answers answers = Answers.of(FewQuestions.edition(2), List.of(UNKNOWN, PARTIAL));

        List<PathStep> path = CheapestPath.adding(5, answers, FewQuestions.advice(List.of(2, 3)));

        assertThat(taken(path)).containsExactly("1 PARTIAL", "2 IMPLEMENTED");
    }

    @Test
    void theEarlierQuestionsAreTakenForTheSameEffortAndNumber() {
        List<PathStep> path = path(4, FULL.with(PARTIAL, 1, 2, 5, 14));

        assertThat(taken(path)).containsExactly("1 IMPLEMENTED", "2 IMPLEMENTED");
    }

    @Test
    void theEarlierQuestionGoesFartherForTheSameEffortAndNumber() {
        List<PathStep> path = path(6, FULL.with(NOT_IMPLEMENTED, 1, 2));

        assertThat(taken(path)).containsExactly("1 IMPLEMENTED", "2 PARTIAL");
    }

    @Test
    void aLittleMoreThanNeededIsTakenWhereThatIsCheaper() {
        List<PathStep> path = path(1, FULL.with(UNKNOWN, 25).with(PARTIAL, 1));

        assertThat(taken(path)).containsExactly("1 IMPLEMENTED");
    }

    @Test
    void nothingIsNeededWhereTheTotalIsReached() {
        assertThat(path(0, FULL.with(PARTIAL, 1))).isEmpty();
        assertThat(path(-30, FULL.with(PARTIAL, 1))).isEmpty();
    }

    @Test
    void everythingIsNeededForTheHighestTotal() {
        assertThat(path(125, AnswerSheet.all(UNKNOWN)))
                .hasSize(25)
                .allSatisfy(step -> assertThat(step.change().to()).isEqualTo(IMPLEMENTED));
    }

    @Test
    void moreThanTheHighestTotalIsRefused() {
        assertThatThrownBy(() -> path(126, AnswerSheet.all(UNKNOWN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No answers add 126 points.");
    }

    private static List<PathStep> path(int points, AnswerSheet sheet) {
        return CheapestPath.adding(points, sheet.answers(), ShippedAdvice.edition());
    }

    private static List<String> taken(List<PathStep> path) {
        return path.stream()
                .map(PathStep::change)
                .map(change -> change.question().number() + " " + change.to())
                .toList();
    }
}
