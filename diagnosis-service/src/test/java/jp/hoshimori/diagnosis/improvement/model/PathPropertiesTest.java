package jp.hoshimori.diagnosis.improvement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hoshimori.diagnosis.advice.ShippedAdvice;
import jp.hoshimori.diagnosis.advice.model.Advice;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.ArbitraryAnswers;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the cheapest path from any answers to any total. */
class PathPropertiesTest {

    private static final int MOST = 6;
    private static final int MOST_POINTS = MOST * 5;

    private final Questionnaire edition = Editions.jisha25v31();
    private final Scoring scoring = new Scoring(edition);

    @Property(tries = 300)
    void thePathReachesItsTarget(
            @ForAll("answers") Answers answers, @ForAll @IntRange(min = -25, max = 100) int target) {
        List<AnswerChange> changes =
                path(target, answers).stream().map(PathStep::change).toList();

        assertThat(scoring.score(WhatIf.applied(changes, answers)).total()).isGreaterThanOrEqualTo(target);
    }

    @Property(tries = 300)
    void noStepOfThePathCanBeLeftOut(
            @ForAll("answers") Answers answers, @ForAll @IntRange(min = -25, max = 100) int target) {
        List<PathStep> path = path(target, answers);

        assertThat(path).allSatisfy(left -> {
            List<AnswerChange> others = path.stream()
                    .filter(step -> step != left)
                    .map(PathStep::change)
                    .toList();
            assertThat(scoring.score(WhatIf.applied(others, answers)).total()).isLessThan(target);
        });
    }

    @Property(tries = 300)
    void aHigherTargetNeverCostsLess(
            @ForAll("answers") Answers answers, @ForAll @IntRange(min = -25, max = 99) int target) {
        assertThat(effort(path(target + 1, answers))).isGreaterThanOrEqualTo(effort(path(target, answers)));
    }

    @Property(tries = 500)
    void noOtherWayCostsLessOrTouchesFewerQuestionsOrEarlierOnes(
            @ForAll("answersToFew") Answers answers,
            @ForAll("eases") List<Integer> eases,
            @ForAll @IntRange(max = MOST_POINTS) int points) {
        EveryWay everyWay = EveryWay.of(answers, eases);
        int reachable = Math.min(points, everyWay.mostPoints());

        List<PathStep> path = CheapestPath.adding(reachable, answers, FewQuestions.advice(eases));

        assertThat(path)
                .extracting(step ->
                        step.change().question().number() + " " + step.change().to())
                .isEqualTo(everyWay.cheapest(reachable).steps());
        assertThat(effort(path)).isEqualTo(everyWay.cheapest(reachable).effort());
    }

    @Provide
    Arbitrary<Answers> answers() {
        return ArbitraryAnswers.to(edition);
    }

    @Provide
    Arbitrary<Answers> answersToFew() {
        return Arbitraries.integers()
                .between(1, MOST)
                .map(FewQuestions::edition)
                .flatMap(ArbitraryAnswers::to);
    }

    @Provide
    Arbitrary<List<Integer>> eases() {
        return Arbitraries.integers()
                .between(Advice.LOWEST, Advice.HIGHEST)
                .list()
                .ofSize(MOST);
    }

    private List<PathStep> path(int target, Answers answers) {
        return CheapestPath.adding(target - scoring.score(answers).total(), answers, ShippedAdvice.edition());
    }

    private static int effort(List<PathStep> path) {
        return path.stream().mapToInt(PathStep::effort).sum();
    }
}
