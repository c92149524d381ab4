package jp.hoshimori.declaration.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.junit.jupiter.api.Test;

class StepUpRulesTest {

    private final StandingDeclaration oneStar = StandingDeclarations.oneStar("90000000042");

    @Test
    void aDiagnosisWithTheLeastScoreAndAPolicySuffice() {
        assertThat(StepUpRules.refusal(new StepUpAttempt(true, oneStar, Found.BOTH)))
                .isEmpty();
    }

    @Test
    void everyUnmetConditionIsNamedAtOnce() {
        ProblemException refusal = refusal(new StepUpAttempt(false, oneStar, Found.NOTHING));

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.CONDITIONS_UNMET);
        assertThat(refusal.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/pledged", "PLEDGE_MISSING"),
                        tuple("", "DIAGNOSIS_MISSING"),
                        tuple("", "POLICY_NOT_PUBLISHED"));
    }

    @Test
    void aMissingPolicyAloneIsAConflict() {
        GroundsFound withoutPolicy = new GroundsFound(Optional.empty(), Optional.of(Found.DIAGNOSIS), Optional.empty());

        ProblemException refusal = refusal(new StepUpAttempt(true, oneStar, withoutPolicy));

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.TWO_STARS_CONDITIONS_UNMET);
        assertThat(refusal.errors()).extracting(FieldError::code).containsExactly("POLICY_NOT_PUBLISHED");
    }

    @Test
    void aNamedDiagnosisThatIsNotThereIsPointedAt() {
        GroundsFound another = new GroundsFound(
                Optional.of(UUID.randomUUID().toString()), Optional.empty(), Optional.of(Found.POLICY));

        ProblemException refusal = refusal(new StepUpAttempt(true, oneStar, another));

        assertThat(refusal.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/diagnosisId", "UNKNOWN_DIAGNOSIS"));
    }

    @Test
    void whatHasTwoStarsStepsUpNoFurther() {
        StandingDeclaration twoStars = StandingDeclarations.twoStars("90000000042");

        ProblemException refusal = refusal(new StepUpAttempt(true, twoStars, Found.BOTH));

        assertThat(refusal.type()).isEqualTo(DeclarationProblems.ALREADY_TWO_STARS);
    }

    private static ProblemException refusal(StepUpAttempt attempt) {
        return StepUpRules.refusal(attempt).orElseThrow();
    }
}
