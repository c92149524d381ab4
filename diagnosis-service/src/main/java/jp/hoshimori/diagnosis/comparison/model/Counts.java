package jp.hoshimori.diagnosis.comparison.model;

import java.util.Arrays;
import java.util.List;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** How many respondents to an edition reached each total and gave each answer. */
public final class Counts {

    /** The order in which answers are counted, and stored. It never changes. */
    private static final List<Answer> ORDER =
            List.of(Answer.IMPLEMENTED, Answer.PARTIAL, Answer.NOT_IMPLEMENTED, Answer.UNKNOWN);

    private final int lowest;
    private final int[] totals;
    private final int[] answers;

    private Counts(int lowest, int[] totals, int[] answers) {
        this.lowest = lowest;
        this.totals = totals;
        this.answers = answers;
    }

    /** Nobody yet. */
    public static Counts none(Questionnaire edition) {
        int possibleTotals = edition.maximum() - edition.minimum() + 1;
        return of(edition, new int[possibleTotals], new int[edition.questions().size() * ORDER.size()]);
    }

    /** Counts that were kept. */
    public static Counts of(Questionnaire edition, int[] totals, int[] answers) {
        return new Counts(edition.minimum(), totals.clone(), answers.clone());
    }

    /** Whether an edition allows this to be counted. */
    public static boolean fits(Questionnaire edition, Answered answered) {
        return answered.total() >= edition.minimum()
                && answered.total() <= edition.maximum()
                && answered.answers().size() == edition.questions().size();
    }

    /** Counts one more. */
    public void add(Answered answered) {
        change(answered, 1);
    }

    /** Takes one back that was counted. */
    public void remove(Answered answered) {
        change(answered, -1);
    }

    /** The same counts, which go their own way from now on. */
    public Counts copy() {
        return new Counts(lowest, totals.clone(), answers.clone());
    }

    /** How many respondents there are. */
    public int respondents() {
        return Arrays.stream(totals).sum();
    }

    /** How many gave this answer to the question of that number. */
    public int answered(int question, Answer answer) {
        return answers[place(question, answer)];
    }

    /** The lowest total that can be reached; {@link #totals} begins there. */
    public int lowest() {
        return lowest;
    }

    /** How many reached each total, upwards from the lowest that can be reached. */
    public int[] totals() {
        return totals.clone();
    }

    /** How many gave each answer: four numbers a question, from the best answer to the least known. */
    public int[] answers() {
        return answers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts
                && lowest == counts.lowest
                && Arrays.equals(totals, counts.totals)
                && Arrays.equals(answers, counts.answers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(totals) + Arrays.hashCode(answers);
    }

    @Override
    public String toString() {
        return Arrays.toString(totals) + Arrays.toString(answers);
    }

    private void change(Answered answered, int step) {
        totals[answered.total() - lowest] += step;
        for (int question = 1; question <= answered.answers().size(); question++) {
            answers[place(question, answered.answers().get(question - 1))] += step;
        }
    }

    private static int place(int question, Answer answer) {
        return (question - 1) * ORDER.size() + ORDER.indexOf(answer);
    }
}
