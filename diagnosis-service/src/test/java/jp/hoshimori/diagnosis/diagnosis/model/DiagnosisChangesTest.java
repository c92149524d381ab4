package jp.hoshimori.diagnosis.diagnosis.model;

import static jp.hoshimori.diagnosis.diagnosis.model.TopicChange.Kind.GONE;
import static jp.hoshimori.diagnosis.diagnosis.model.TopicChange.Kind.IMPROVED;
import static jp.hoshimori.diagnosis.diagnosis.model.TopicChange.Kind.NEW;
import static jp.hoshimori.diagnosis.diagnosis.model.TopicChange.Kind.WORSENED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.OtherEdition;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;

class DiagnosisChangesTest {

    private final AnswerSheet last = AnswerSheet.all(PARTIAL);

    @Test
    void everyAnswerThatChangedIsToldWithItsDirection() {
        AnswerSheet now =
                last.with(IMPLEMENTED, 1, 11).with(NOT_IMPLEMENTED, 20).with(UNKNOWN, 25);

        DiagnosisChanges changes = changes(last.answers(), now.answers());

        assertThat(changes.topics())
                .extracting(change -> change.question().topic(), TopicChange::kind)
                .containsExactly(
                        tuple("UPDATES", IMPROVED),
                        tuple("BACKUPS", IMPROVED),
                        tuple("TRAINING", WORSENED),
                        tuple("RULES", WORSENED));
        assertThat(changes.scoreDelta()).isEqualTo(2 + 2 - 2 - 3);
        assertThat(changes.parts()).extracting(PartChange::delta).containsExactly(2, 2, -5);
    }

    @Test
    void knowingThatSomethingIsNotDoneIsBetterThanNotKnowing() {
        DiagnosisChanges changes = changes(
                last.with(UNKNOWN, 4).answers(), last.with(NOT_IMPLEMENTED, 4).answers());

        assertThat(changes.topics()).extracting(TopicChange::kind).containsExactly(IMPROVED);
    }

    @Test
    void theSameAnswersAreNoChange() {
        DiagnosisChanges changes = changes(last.answers(), last.answers());

        assertThat(changes.topics()).isEmpty();
        assertThat(changes.scoreDelta()).isZero();
    }

    @Test
    void ofAnotherEditionTheTopicsAreComparedAndThoseThatOneOfThemLacksAreTold() {
        Questionnaire other = OtherEdition.reversedWith("CLOUD", "RULES", Editions.jisha25v31());
        Answers before = last.with(IMPLEMENTED, 1).with(UNKNOWN, 25).answers();
        // In the other edition question 25 asks what question 1 asked, and question 1 asks something new.
        Answers now = Answers.of(other, last.with(IMPLEMENTED, 1).answers().inOrder());

        DiagnosisChanges changes = changes(before, now);

        assertThat(changes.topics())
                .extracting(
                        change -> change.question().topic(),
                        TopicChange::kind,
                        change -> change.question().number())
                .containsExactly(tuple("CLOUD", NEW, 1), tuple("UPDATES", WORSENED, 25), tuple("RULES", GONE, 25));
        assertThat(changes.parts().stream().mapToInt(PartChange::delta).sum()).isEqualTo(-2);
        assertThat(changes.scoreDelta()).isEqualTo(52 - 49);
    }

    private static DiagnosisChanges changes(Answers before, Answers now) {
        return new DiagnosisChanges(ADiagnosis.with(before), ADiagnosis.with(now));
    }
}
