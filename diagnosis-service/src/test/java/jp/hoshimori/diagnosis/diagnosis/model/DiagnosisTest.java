package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    @Test
    void aDiagnosisKnowsItsEditionAndWhatNobodyCouldAnswer() {
        Answers answers = AnswerSheet.all(PARTIAL).with(UNKNOWN, 24, 3).answers();
        Score score = new Scoring(Editions.jisha25v31()).score(answers);

        Diagnosis diagnosis =
                new Diagnosis(UUID.randomUUID(), Optional.empty(), Profile.NONE, answers, score, Instant.EPOCH, 0);

        assertThat(diagnosis.questionnaire()).isEqualTo(Editions.jisha25v31());
        assertThat(diagnosis.unknownQuestions()).containsExactly(3, 24);
    }
}
