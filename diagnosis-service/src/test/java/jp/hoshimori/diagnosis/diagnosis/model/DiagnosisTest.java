package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private final Answers answers = AnswerSheet.all(PARTIAL).answers();

    @Test
    void aDiagnosisKnowsItsEditionAndWhatNobodyCouldAnswer() {
        Diagnosis diagnosis =
                ADiagnosis.with(AnswerSheet.all(PARTIAL).with(UNKNOWN, 24, 3).answers());

        assertThat(diagnosis.questionnaire()).isEqualTo(Editions.jisha25v31());
        assertThat(diagnosis.unknownQuestions()).containsExactly(3, 24);
    }

    @Test
    void aDiagnosisOfNobodyIsUnclaimedSinceTheMomentItWasCompleted() {
        Diagnosis anonymous = ADiagnosis.of(Optional.empty(), answers);

        assertThat(anonymous.isUnclaimedSince(ADiagnosis.COMPLETED)).isTrue();
        assertThat(anonymous.isUnclaimedSince(ADiagnosis.COMPLETED.minusNanos(1_000)))
                .isFalse();
    }

    @Test
    void anOrganizationsDiagnosisIsNeverUnclaimed() {
        assertThat(ADiagnosis.with(answers).isUnclaimedSince(ADiagnosis.COMPLETED.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void claimingChangesTheOwnerAndTheVersionOnly() {
        Diagnosis anonymous = ADiagnosis.of(Optional.empty(), answers);

        Diagnosis claimed = anonymous.claimedBy(ADiagnosis.OWNER);

        assertThat(claimed.version()).isEqualTo(1);
        assertThat(claimed).usingRecursiveComparison().ignoringFields("version").isEqualTo(ADiagnosis.with(answers));
    }
}
