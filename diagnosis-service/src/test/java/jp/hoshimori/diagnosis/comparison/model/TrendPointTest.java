package jp.hoshimori.diagnosis.comparison.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import org.junit.jupiter.api.Test;

class TrendPointTest {

    private static final AnswerSheet BEFORE =
            AnswerSheet.all(Answer.IMPLEMENTED).with(Answer.UNKNOWN, 24);

    @Test
    void theFirstDiagnosisHasNothingToBeComparedWith() {
        TrendPoint first = TrendPoint.of(List.of(diagnosis(BEFORE))).get(0);

        assertThat(first.rise()).isEmpty();
        assertThat(first.changes()).isEmpty();
    }

    @Test
    void theCourseGoesFromTheEarliestToTheLatest() {
        Diagnosis earlier = diagnosis(BEFORE);
        Diagnosis later = diagnosis(BEFORE);

        List<TrendPoint> points = TrendPoint.of(List.of(later, earlier));

        assertThat(points).extracting(TrendPoint::diagnosis).containsExactly(earlier, later);
        assertThat(points.get(1).previous()).contains(earlier);
    }

    @Test
    void whatWasAnsweredOtherwiseIsNamedWithItsPoints() {
        TrendPoint point = after(BEFORE.with(Answer.PARTIAL, 1).with(Answer.IMPLEMENTED, 24));

        assertThat(point.rise()).hasValue(3);
        assertThat(point.changes())
                .extracting(change -> change.question().number(), AnswerChange::points)
                .containsExactly(tuple(1, -2), tuple(24, 5));
    }

    @Test
    void onlyWhatWasImplementedCanBeLost() {
        TrendPoint point = after(BEFORE.with(Answer.UNKNOWN, 2).with(Answer.NOT_IMPLEMENTED, 24));

        assertThat(point.losses())
                .extracting(change -> change.question().topic())
                .containsExactly("ANTIVIRUS");
    }

    @Test
    void aFallCountsFromItsThresholdOn() {
        TrendPoint point = after(BEFORE.with(Answer.PARTIAL, 1, 2, 3, 4, 5));

        assertThat(point.rise()).hasValue(-10);
        assertThat(point.fellBy(10)).isTrue();
        assertThat(point.fellBy(11)).isFalse();
    }

    private static TrendPoint after(AnswerSheet sheet) {
        return TrendPoint.of(List.of(diagnosis(sheet), diagnosis(BEFORE))).get(1);
    }

    private static Diagnosis diagnosis(AnswerSheet sheet) {
        Answers answers = sheet.answers();
        return new Diagnosis(
                UUID.randomUUID(),
                Optional.empty(),
                Profile.NONE,
                answers,
                new Scoring(SomeRespondent.EDITION).score(answers),
                Instant.EPOCH,
                0);
    }
}
