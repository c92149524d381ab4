package jp.hoshimori.diagnosis.diagnosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the score of any answers to any edition that ships. */
class ScoringPropertiesTest {

    private static final int QUESTIONS = 25;

    /** Answers, and the edition that they answer. */
    record Sheet(Questionnaire edition, Answers answers) {

        Score score() {
            return score(answers);
        }

        Score score(Answers others) {
            return new Scoring(edition).score(others);
        }
    }

    @Property
    void theTotalIsTheSumOfTheParts(@ForAll("sheets") Sheet sheet) {
        Score score = sheet.score();

        assertThat(score.parts().stream().mapToInt(PartScore::score).sum()).isEqualTo(score.total());
    }

    @Property
    void theTotalIsTheSumOfThePointsOfTheAnswers(@ForAll("sheets") Sheet sheet) {
        int points = sheet.answers().inOrder().stream()
                .mapToInt(sheet.edition()::pointsOf)
                .sum();

        assertThat(sheet.score().total()).isEqualTo(points);
    }

    @Property
    void ninetySevenAndNinetyNineNeverOccur(@ForAll("sheets") Sheet sheet) {
        assertThat(sheet.score().total()).isBetween(-25, 100).isNotIn(97, 99);
    }

    @Property
    void theBandIsTheOneThatTheTotalLiesIn(@ForAll("sheets") Sheet sheet) {
        Score score = sheet.score();

        assertThat(score.band().covers(score.total())).isTrue();
    }

    @Property
    void improvingAnAnswerNeverLowersTheTotalNorAnyPart(
            @ForAll("sheets") Sheet sheet,
            @ForAll @IntRange(min = 1, max = QUESTIONS) int question,
            @ForAll Answer other) {
        Answer better = other.compareTo(sheet.answers().to(question)) < 0 ? other : Answer.IMPLEMENTED;

        Score before = sheet.score();
        Score after = sheet.score(sheet.answers().with(question, better));

        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        for (int part = 0; part < before.parts().size(); part++) {
            assertThat(after.parts().get(part).score())
                    .isGreaterThanOrEqualTo(before.parts().get(part).score());
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Arbitraries.of(Editions.jisha25v31(), Editions.jisha25v40())
                .flatMap(edition -> ArbitraryAnswers.to(edition).map(answers -> new Sheet(edition, answers)));
    }
}
