package jp.hoshimori.diagnosis.improvement.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.advice.model.CompanySize;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import org.junit.jupiter.api.Test;

class ImprovementPathTest {

    private final Scoring scoring = new Scoring(Editions.jisha25v31());

    @Test
    void thePathLeadsFromTheScoreToTheTarget() {
        Diagnosis diagnosis = diagnosis(Profile.NONE);

        ImprovementPath path = to(97, diagnosis);

        assertThat(path.target()).isEqualTo(97);
        assertThat(path.before()).isEqualTo(diagnosis.score());
        assertThat(path.after().total()).isEqualTo(98);
        assertThat(path.after().band().code()).isEqualTo("PARTLY_INSUFFICIENT");
        assertThat(path.effort()).isEqualTo(1 + 2);
        assertThat(path.size()).isEqualTo(CompanySize.MEDIUM);
    }

    @Test
    void theStepsAreExplainedInTheWordsForTheCompanysSize() {
        Profile small = new Profile(Optional.empty(), Optional.of("EMPLOYEES_1_5"), Optional.empty());

        assertThat(to(100, diagnosis(small)).size()).isEqualTo(CompanySize.SMALL);
    }

    @Test
    void aTotalThatIsReachedAlreadyNeedsNoStep() {
        Diagnosis diagnosis = diagnosis(Profile.NONE);

        ImprovementPath path = to(-25, diagnosis);

        assertThat(path.steps()).isEmpty();
        assertThat(path.effort()).isZero();
        assertThat(path.after()).isEqualTo(diagnosis.score());
    }

    private ImprovementPath to(int target, Diagnosis diagnosis) {
        return ImprovementPath.to(target, diagnosis, scoring, ShippedAdvice.edition());
    }

    /** A total of 94: question 1 of ease 3, question 3 of ease 2 and question 25 of ease 1 are done in part. */
    private Diagnosis diagnosis(Profile profile) {
        var answers = AnswerSheet.all(IMPLEMENTED).with(PARTIAL, 1, 3, 25).answers();
        return new Diagnosis(
                UUID.randomUUID(), Optional.empty(), profile, answers, scoring.score(answers), Instant.EPOCH, 0);
    }
}
