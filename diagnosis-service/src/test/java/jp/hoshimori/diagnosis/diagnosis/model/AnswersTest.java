package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = AnswerSheet.all(PARTIAL).answers();

    @Test
    void anotherAnswerToOneQuestionLeavesTheOthersAndTheOriginalAsTheyAre() {
        Answers changed = answers.with(25, UNKNOWN);

        assertThat(changed).isEqualTo(AnswerSheet.all(PARTIAL).with(UNKNOWN, 25).answers());
        assertThat(answers).isEqualTo(AnswerSheet.all(PARTIAL).answers());
    }

    @Test
    void theQuestionsThatGotAnAnswerAreFound() {
        Answers changed = answers.with(1, UNKNOWN).with(25, UNKNOWN);

        assertThat(changed.questionsAnswered(UNKNOWN)).containsExactly(1, 25);
        assertThat(changed.questionsAnswered(IMPLEMENTED)).isEmpty();
    }

    @Test
    void answersAreOneToEachQuestion() {
        assertThat(answers.count()).isEqualTo(25);
        assertThatThrownBy(() -> Answers.of(Editions.jisha25v31(), List.of(PARTIAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 answers to the 25 questions of jisha25-3.1");
    }

    @Test
    void noAnswerIsMissingAmongThem() {
        List<Answer> missing = new ArrayList<>(answers.inOrder());
        missing.set(24, null);

        assertThatThrownBy(() -> Answers.of(Editions.jisha25v31(), missing)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void answersThatDifferInOnePlaceAreDifferent() {
        Answers other = answers.with(7, UNKNOWN);

        assertThat(other).isNotEqualTo(answers).isNotEqualTo("something else").doesNotHaveSameHashCodeAs(answers);
        assertThat(other.with(7, PARTIAL)).isEqualTo(answers).hasSameHashCodeAs(answers);
        assertThat(other.toString()).startsWith("jisha25-3.1[PARTIAL, ").contains("UNKNOWN");
    }
}
