package jp.hoshimori.diagnosis.improvement.model;

import java.util.List;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.advice.model.CompanySize;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;

/**
 * The way from a diagnosis to a total with the least effort.
 *
 * @param target the total to reach
 * @param steps what to improve, in the questions' order; none when the total is reached already
 * @param before the score as it is
 * @param size the size of the company, in whose words the steps are explained
 * @param after the score once every step is done; its total is the target or a little more
 */
public record ImprovementPath(int target, List<PathStep> steps, CompanySize size, Score before, Score after) {

    public ImprovementPath {
        steps = List.copyOf(steps);
    }

    /**
     * The cheapest path from a diagnosis to a total.
     *
     * @throws IllegalArgumentException when the total is above what the edition allows
     */
    public static ImprovementPath to(int target, Diagnosis diagnosis, Scoring scoring, AdviceEdition advice) {
        Score before = diagnosis.score();
        List<PathStep> steps = CheapestPath.adding(target - before.total(), diagnosis.answers(), advice);
        List<AnswerChange> changes = steps.stream().map(PathStep::change).toList();
        CompanySize size = advice.sizeOf(diagnosis.profile().employeeBand());
        Score after = scoring.score(WhatIf.applied(changes, diagnosis.answers()));
        return new ImprovementPath(target, steps, size, before, after);
    }

    /** How much work all steps are together. */
    public int effort() {
        return steps.stream().mapToInt(PathStep::effort).sum();
    }
}
