package jp.hoshimori.diagnosis.improvement.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;

/**
 * What the score would be if some answers were others.
 *
 * @param changes the answers that would change, in the questions' order
 * @param before the score as it is
 * @param after the score as it would be
 */
public record WhatIf(List<AnswerChange> changes, Score before, Score after) {

    public WhatIf {
        changes = List.copyOf(changes);
    }

    /**
     * The outcome of other answers to some questions. Those that are no others change nothing.
     *
     * @param assumed the assumed answer to each question of that number; the edition asks all of them
     */
    public static WhatIf of(Scoring scoring, Answers answers, Map<Integer, Answer> assumed) {
        List<AnswerChange> changes = new TreeMap<>(assumed)
                .entrySet().stream()
                        .map(each -> AnswerChange.of(answers, each.getKey(), each.getValue()))
                        .filter(change -> change.from() != change.to())
                        .toList();
        return new WhatIf(changes, scoring.score(answers), scoring.score(applied(changes, answers)));
    }

    /** How many points are gained; negative when some are lost. */
    public int difference() {
        return after.total() - before.total();
    }

    /** The answers once the changes are made. */
    static Answers applied(List<AnswerChange> changes, Answers answers) {
        Answers changed = answers;
        for (AnswerChange change : changes) {
            changed = changed.with(change.question().number(), change.to());
        }
        return changed;
    }
}
