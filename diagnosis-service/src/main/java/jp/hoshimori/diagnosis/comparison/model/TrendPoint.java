package jp.hoshimori.diagnosis.comparison.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;

/**
 * A diagnosis in the course of an organization's diagnoses.
 *
 * @param diagnosis the diagnosis
 * @param previous the one before it; empty for the first
 */
public record TrendPoint(Diagnosis diagnosis, Optional<Diagnosis> previous) {

    /**
     * The course of diagnoses.
     *
     * @param latestFirst the diagnoses, the latest first
     */
    public static List<TrendPoint> of(List<Diagnosis> latestFirst) {
        List<TrendPoint> points = new ArrayList<>();
        Optional<Diagnosis> previous = Optional.empty();
        for (int index = latestFirst.size() - 1; index >= 0; index--) {
            points.add(new TrendPoint(latestFirst.get(index), previous));
            previous = Optional.of(latestFirst.get(index));
        }
        return points;
    }

    /** How much the total rose; empty for the first, and where the editions' totals mean different things. */
    public OptionalInt rise() {
        return previous.filter(this::countsAlike)
                .map(before -> OptionalInt.of(
                        diagnosis.score().total() - before.score().total()))
                .orElse(OptionalInt.empty());
    }

    /** The questions that were answered otherwise; questions are the same when their topic is. */
    public List<AnswerChange> changes() {
        return previous.map(before -> changes(before.answers())).orElse(List.of());
    }

    /** What was done the time before and is not now. */
    public List<AnswerChange> losses() {
        return changes().stream().filter(AnswerChange::isLoss).toList();
    }

    /** Whether the total fell by so many points or more. */
    public boolean fellBy(int points) {
        return rise().isPresent() && rise().getAsInt() <= -points;
    }

    private boolean countsAlike(Diagnosis before) {
        return before.questionnaire().maximum() == diagnosis.questionnaire().maximum()
                && before.questionnaire().minimum() == diagnosis.questionnaire().minimum();
    }

    private List<AnswerChange> changes(Answers before) {
        var formerNumbers = before.questionnaire().questions().stream()
                .collect(Collectors.toMap(Question::topic, Question::number));
        List<AnswerChange> changes = new ArrayList<>();
        for (Question question : diagnosis.questionnaire().questions()) {
            Optional.ofNullable(formerNumbers.get(question.topic()))
                    .map(before::to)
                    .filter(answer -> answer != diagnosis.answers().to(question.number()))
                    .ifPresent(answer -> changes.add(change(question, before, answer)));
        }
        return changes;
    }

    private AnswerChange change(Question question, Answers before, Answer former) {
        Answer now = diagnosis.answers().to(question.number());
        int points =
                diagnosis.questionnaire().pointsOf(now) - before.questionnaire().pointsOf(former);
        return new AnswerChange(question, former, now, points);
    }
}
