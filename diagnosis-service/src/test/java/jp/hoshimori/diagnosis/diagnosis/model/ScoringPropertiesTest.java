package jp.hoshimori.diagnosis.diagnosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the score of any answers. */
class ScoringPropertiesTest {

    private static final int QUESTIONS = 25;

    private final Questionnaire edition = Editions.jisha25v31();
    private final Scoring scoring = new Scoring(edition);

    @Property
    void theTotalIsTheSumOfTheParts(@ForAll("answers") Answers answers) {
        Score score = scoring.score(answers);

        assertThat(score.parts().stream().mapToInt(PartScore::score).sum()).isEqualTo(score.total());
    }

    @Property
    void theTotalIsTheSumOfThePointsOfTheAnswers(@ForAll("answers") Answers answers) {
        int points = answers.inOrder().stream().mapToInt(edition::pointsOf).sum();

        assertThat(scoring.score(answers).total()).isEqualTo(points);
    }

    @Property
    void ninetySevenAndNinetyNineNeverOccur(@ForAll("answers") Answers answers) {
        assertThat(scoring.score(answers).total()).isBetween(-25, 100).isNotIn(97, 99);
    }

    @Property
    void theBandIsTheOneThatTheTotalLiesIn(@ForAll("answers") Answers answers) {
        Score score = scoring.score(answers);

        assertThat(score.band().covers(score.total())).isTrue();
    }

    @Property
    void improvingAnAnswerNeverLowersTheTotalNorAnyPart(
            @ForAll("answers") Answers answers,
            @ForAll @IntRange(min = 1, max = QUESTIONS) int question,
            @ForAll Answer other) {
        Answer better = other.compareTo(answers.to(question)) < 0 ? other : Answer.IMPLEMENTED;

        Score before = scoring.score(answers);
        Score after = scoring.score(answers.with(question, better));

        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        for (int part = 0; part < before.parts().size(); part++) {
            assertThat(after.parts().get(part).score())
                    .isGreaterThanOrEqualTo(before.parts().get(part).score());
        }
    }

    @Provide
    Arbitrary<Answers> answers() {
        return ArbitraryAnswers.to(edition);
    }
}
