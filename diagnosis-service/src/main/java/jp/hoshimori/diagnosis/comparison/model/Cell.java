package jp.hoshimori.diagnosis.comparison.model;

import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * The counts of one group over one period, and what is shown of them.
 *
 * <p>What is shown moves on only when at least as many different respondents have changed since as a group must have to be
 * shown at all. Whoever looks twice cannot find out, from the difference, how one respondent answered.
 */
public final class Cell {

    private final Counts counts;
    private Optional<Counts> shown;
    private long shownAt;
    private int unshown;

    private Cell(Counts counts, Optional<Counts> shown, long shownAt, int unshown) {
        this.counts = counts;
        this.shown = shown;
        this.shownAt = shownAt;
        this.unshown = unshown;
    }

    /** The cell of a group that nobody belongs to yet. */
    public static Cell empty(Questionnaire edition) {
        return new Cell(Counts.none(edition), Optional.empty(), 0, 0);
    }

    /** A cell that was kept. */
    public static Cell kept(Counts counts, Optional<Counts> shown, long shownAt, int unshown) {
        return new Cell(counts, shown, shownAt, unshown);
    }

    /** Who is counted, at this moment. */
    public Counts counts() {
        return counts;
    }

    /** What may be shown; empty while the group has been too small. */
    public Optional<Counts> shown() {
        return shown;
    }

    /** At which change what is shown was taken; 0 before the first time. */
    public long shownAt() {
        return shownAt;
    }

    /** How many different respondents are known to have changed since. */
    public int unshown() {
        return unshown;
    }

    /**
     * Notes that a respondent came, left or changed.
     *
     * @param lastSeen at which change the same respondent was counted before, 0 if never: one who changed already since
     *     the last showing is not another respondent
     * @param sequence the number of this change
     * @param smallestGroup how many respondents a group must have to be shown
     */
    void changed(long lastSeen, long sequence, int smallestGroup) {
        if (lastSeen <= shownAt) {
            unshown++;
        }
        if (unshown >= smallestGroup && counts.respondents() >= smallestGroup) {
            shown = Optional.of(counts.copy());
            shownAt = sequence;
            unshown = 0;
        }
    }
}
