package jp.hoshimori.diagnosis.edition.model;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.NOT_IMPLEMENTED;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring.BandChange;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring.MeanChange;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring.TopicCount;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.AnswerOption;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import org.junit.jupiter.api.Test;

class ShadowScorerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private final Questionnaire past = Editions.jisha25v31();

    @Test
    void anEditionThatCountsTheSameChangesNothing() {
        ShadowScoring scoring = scored(Editions.jisha25v40(), all(PARTIAL), all(IMPLEMENTED), all(UNKNOWN));

        assertThat(scoring.diagnoses()).isEqualTo(3);
        assertThat(scoring.meanChange()).contains(mean("0.00", "0.00"));
        assertThat(scoring.sameBand()).isEqualTo(3);
        assertThat(scoring.bandChanges()).isEmpty();
        assertThat(scoring.undecided()).isZero();
        assertThat(scoring.topicsNotAsked()).isEmpty();
        assertThat(scoring.topicsLeftOut()).isEmpty();
    }

    @Test
    void fewerPointsForAnAnswerMoveTotalsAndBands() {
        Questionnaire stricter = points(past, PARTIAL, 1);

        ShadowScoring scoring = scored(stricter, all(PARTIAL), all(PARTIAL), all(IMPLEMENTED));

        assertThat(scoring.meanChange()).contains(mean("-16.67", "-16.67"));
        assertThat(scoring.sameBand()).isEqualTo(1);
        assertThat(scoring.bandChanges()).containsExactly(new BandChange("INSUFFICIENT", "CRITICAL", 2));
    }

    @Test
    void answersFollowTheirTopicThroughAnotherOrderOfQuestions() {
        Questionnaire reversed = questions(past, questions -> {
            Collections.reverse(questions);
            return questions;
        });
        List<Answer> onlyTheFirst = new ArrayList<>(all(NOT_IMPLEMENTED));
        onlyTheFirst.set(0, IMPLEMENTED);

        ShadowScoring scoring = scored(reversed, onlyTheFirst);

        assertThat(scoring.meanChange()).contains(mean("0.00", "0.00"));
    }

    @Test
    void aTopicThatWasNotAskedIsReportedAndMakesTheChangeARange() {
        Questionnaire renewed = questions(past, questions -> {
            questions.set(24, about("SUPPLY_CHAIN", questions.get(24)));
            return questions;
        });

        ShadowScoring scoring = scored(renewed, all(IMPLEMENTED), all(IMPLEMENTED));

        assertThat(scoring.topicsNotAsked()).containsExactly(new TopicCount("SUPPLY_CHAIN", 2));
        assertThat(scoring.topicsLeftOut()).containsExactly(new TopicCount("RULES", 2));
        assertThat(scoring.meanChange()).contains(mean("-5.00", "0.00"));
    }

    @Test
    void aBandThatDependsOnWhatWasNotAskedIsLeftUndecided() {
        Questionnaire renewed = questions(past, questions -> {
            questions.set(24, about("SUPPLY_CHAIN", questions.get(24)));
            return questions;
        });

        ShadowScoring scoring = scored(renewed, all(IMPLEMENTED), all(NOT_IMPLEMENTED));

        assertThat(scoring.undecided()).isEqualTo(1);
        assertThat(scoring.sameBand()).isEqualTo(1);
        assertThat(scoring.bandChanges()).isEmpty();
    }

    @Test
    void withoutPastDiagnosesNoMeanIsSaid() {
        assertThat(scored(past).meanChange()).isEmpty();
    }

    @SafeVarargs
    private ShadowScoring scored(Questionnaire edition, List<Answer>... answers) {
        ShadowScorer scorer = new ShadowScorer(edition);
        for (List<Answer> given : answers) {
            int total = given.stream().mapToInt(past::pointsOf).sum();
            scorer.add(new PastDiagnosis(past, given, total, past.bandOf(total).code()));
        }
        return scorer.result(NOW);
    }

    private List<Answer> all(Answer answer) {
        return Collections.nCopies(past.questions().size(), answer);
    }

    private static MeanChange mean(String lowest, String highest) {
        return new MeanChange(new BigDecimal(lowest), new BigDecimal(highest));
    }

    private static Questionnaire points(Questionnaire edition, Answer answer, int points) {
        List<AnswerOption> answers = edition.answers().stream()
                .map(option -> option.answer() == answer ? new AnswerOption(answer, points, option.label()) : option)
                .toList();
        return with(edition, answers, edition.questions());
    }

    private static Questionnaire questions(Questionnaire edition, UnaryOperator<List<Question>> change) {
        return with(edition, edition.answers(), change.apply(new ArrayList<>(edition.questions())));
    }

    private static Questionnaire with(Questionnaire edition, List<AnswerOption> answers, List<Question> questions) {
        return new Questionnaire(
                edition.id(),
                edition.edition(),
                edition.revision(),
                edition.title(),
                edition.publisher(),
                edition.effectiveFrom(),
                edition.sources(),
                answers,
                edition.parts(),
                edition.notes(),
                questions,
                edition.bands());
    }

    private static Question about(String topic, Question question) {
        return new Question(
                question.number(),
                question.part(),
                topic,
                question.theme(),
                question.themeVerification(),
                question.textVerification(),
                question.text());
    }
}
