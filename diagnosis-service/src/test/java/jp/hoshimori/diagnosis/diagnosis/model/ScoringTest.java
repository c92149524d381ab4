package jp.hoshimori.diagnosis.diagnosis.model;

import static java.util.stream.Collectors.toSet;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

    private static final int QUESTIONS = 25;

    private final Scoring scoring = new Scoring(Editions.jisha25v31());

    @ParameterizedTest
    @MethodSource("edgesOfBands")
    void aTotalLiesInTheBandThatTheOfficialTableGives(AnswerSheet sheet, int total, String band) {
        Score score = scoring.score(sheet.answers());

        assertThat(score.total()).isEqualTo(total);
        assertThat(score.band().code()).isEqualTo(band);
    }

    static Stream<Arguments> edgesOfBands() {
        AnswerSheet half = AnswerSheet.all(PARTIAL);
        AnswerSheet full = AnswerSheet.all(IMPLEMENTED);
        return Stream.of(
                Arguments.of(full, 100, "ENTRY_LEVEL_ACHIEVED"),
                Arguments.of(full.with(PARTIAL, 25), 98, "PARTLY_INSUFFICIENT"),
                Arguments.of(half.with(IMPLEMENTED, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 70, "PARTLY_INSUFFICIENT"),
                Arguments.of(
                        half.with(IMPLEMENTED, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
                                .with(UNKNOWN, 25),
                        69,
                        "INSUFFICIENT"),
                Arguments.of(half, 50, "INSUFFICIENT"),
                Arguments.of(half.with(IMPLEMENTED, 1).with(UNKNOWN, 2), 49, "CRITICAL"),
                Arguments.of(AnswerSheet.all(NOT_IMPLEMENTED), 0, "CRITICAL"),
                Arguments.of(AnswerSheet.all(UNKNOWN), -25, "CRITICAL"));
    }

    @Test
    void eachPartKnowsItsScoreAndWhatItCouldHaveBeen() {
        AnswerSheet sheet = AnswerSheet.all(IMPLEMENTED).with(UNKNOWN, 5, 6).with(PARTIAL, 25);

        Score score = scoring.score(sheet.answers());

        assertThat(score.parts()).extracting(PartScore::score).containsExactly(15, 47, 26);
        assertThat(score.parts()).extracting(PartScore::maximum).containsExactly(20, 52, 28);
        assertThat(score.parts()).extracting(PartScore::minimum).containsExactly(-5, -13, -7);
        assertThat(score.maximum()).isEqualTo(100);
    }

    @Test
    void aRecordedScoreIsTheScoreThatWasGiven() {
        Score given = scoring.score(AnswerSheet.all(PARTIAL).with(UNKNOWN, 3).answers());

        Score recorded = scoring.recorded(
                given.parts().stream().mapToInt(PartScore::score).toArray(), given.band());

        assertThat(recorded).isEqualTo(given);
    }

    @Test
    void everyTotalButNinetySevenAndNinetyNineCanBeReached() {
        Set<Integer> reached =
                mixes().map(sheet -> scoring.score(sheet.answers()).total()).collect(toSet());

        Set<Integer> expected = IntStream.rangeClosed(-25, 100)
                .filter(total -> total != 97 && total != 99)
                .boxed()
                .collect(toSet());
        assertThat(reached).isEqualTo(expected);
    }

    /** Every way to spread the four answers over the questions, by how often each is given. */
    private static Stream<AnswerSheet> mixes() {
        return IntStream.rangeClosed(0, QUESTIONS)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first, QUESTIONS)
                        .boxed()
                        .flatMap(second ->
                                IntStream.rangeClosed(second, QUESTIONS).mapToObj(third -> mix(first, second, third))));
    }

    private static AnswerSheet mix(int first, int second, int third) {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(first, IMPLEMENTED));
        answers.addAll(Collections.nCopies(second - first, PARTIAL));
        answers.addAll(Collections.nCopies(third - second, NOT_IMPLEMENTED));
        answers.addAll(Collections.nCopies(QUESTIONS - third, UNKNOWN));
        return AnswerSheet.of(answers);
    }
}
