package jp.hoshimori.diagnosis.diagnosis.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** A complete set of answers: exactly one to each question of an edition. */
public final class Answers {

    private final Questionnaire questionnaire;
    private final Answer[] given;

    private Answers(Questionnaire questionnaire, Answer[] given) {
        this.questionnaire = questionnaire;
        this.given = given;
    }

    /**
     * The answers to an edition's questions, in the questions' order.
     *
     * @throws IllegalArgumentException when there are more or fewer answers than questions
     */
    public static Answers of(Questionnaire questionnaire, List<Answer> inOrder) {
        if (inOrder.size() != questionnaire.questions().size()) {
            throw new IllegalArgumentException("%d answers to the %d questions of %s"
                    .formatted(inOrder.size(), questionnaire.questions().size(), questionnaire.id()));
        }
        inOrder.forEach(Objects::requireNonNull);
        return new Answers(questionnaire, inOrder.toArray(Answer[]::new));
    }

    /** The answers of a submission that keeps every rule. */
    static Answers of(Submission submission) {
        Answer[] given = new Answer[submission.questionnaire().questions().size()];
        for (SubmittedAnswer answer : submission.answers()) {
            given[answer.question() - 1] = Answer.valueOf(answer.answer());
        }
        return new Answers(submission.questionnaire(), given);
    }

    /** The same answers but for one question. */
    public Answers with(int question, Answer answer) {
        Answer[] changed = given.clone();
        changed[question - 1] = Objects.requireNonNull(answer);
        return new Answers(questionnaire, changed);
    }

    /** The edition that is answered. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The answer to the question of that number. */
    public Answer to(int question) {
        return given[question - 1];
    }

    /** How many questions are answered, which is all of them. */
    public int count() {
        return given.length;
    }

    /** The answers in the questions' order. */
    public List<Answer> inOrder() {
        return List.of(given);
    }

    /** The numbers of the questions that got this answer, ascending. */
    public List<Integer> questionsAnswered(Answer answer) {
        return IntStream.rangeClosed(1, given.length)
                .filter(question -> to(question) == answer)
                .boxed()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers
                && questionnaire.id().equals(answers.questionnaire.id())
                && Arrays.equals(given, answers.given);
    }

    @Override
    public int hashCode() {
        return 31 * questionnaire.id().hashCode() + Arrays.hashCode(given);
    }

    @Override
    public String toString() {
        return questionnaire.id() + Arrays.toString(given);
    }
}
