package jp.hoshimori.diagnosis.comparison.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * Counts diagnoses so that each respondent counts once: with an organization's latest, or with a diagnosis that nobody
 * owns. One that found its owner counts as its owner's from then on.
 *
 * <p>It knows what was kept of the respondents and cells that it is going to meet, and what of that has changed. The result
 * does not depend on where a run ends and the next one begins.
 */
public final class Ledger {

    private final int smallestGroup;
    private final Map<RespondentKey, Counted> counted;
    private final Map<CellKey, Cell> cells;
    private final Set<RespondentKey> changedRespondents = new HashSet<>();
    private final Set<RespondentKey> forgottenRespondents = new HashSet<>();
    private final Set<CellKey> changedCells = new HashSet<>();
    private long sequence;

    /**
     * A ledger that goes on from what was kept.
     *
     * @param smallestGroup how many respondents a group must have to be shown
     * @param sequence the number of the last change
     * @param counted what is counted for the respondents to come
     * @param cells the cells they are in or will be in; one that is missing is empty
     */
    public Ledger(int smallestGroup, long sequence, Map<RespondentKey, Counted> counted, Map<CellKey, Cell> cells) {
        this.smallestGroup = smallestGroup;
        this.sequence = sequence;
        this.counted = new HashMap<>(counted);
        this.cells = new HashMap<>(cells);
    }

    /** Counts a diagnosis, in the place of what is counted for the same respondent. */
    public void count(Respondent respondent) {
        sequence++;
        respondent.periods().forEach(period -> count(respondent, period));
    }

    /** The number of the last change. */
    public long sequence() {
        return sequence;
    }

    /** What is counted now for respondents that changed. */
    public Map<RespondentKey, Counted> changedRespondents() {
        return subset(counted, changedRespondents);
    }

    /** The respondents who are no longer counted as such. */
    public Set<RespondentKey> forgottenRespondents() {
        return Set.copyOf(forgottenRespondents);
    }

    /** The cells that changed, as they are now. */
    public Map<CellKey, Cell> changedCells() {
        return subset(cells, changedCells);
    }

    private void count(Respondent respondent, Period period) {
        List<Counted> leaving = new ArrayList<>();
        respondent.formerKey(period).flatMap(this::forget).ifPresent(leaving::add);
        RespondentKey key = respondent.key(period);
        Optional<Counted> before = Optional.ofNullable(counted.get(key));
        if (before.filter(known -> known.stays(respondent)).isPresent()) {
            move(leaving, Optional.empty(), period);
        } else {
            before.ifPresent(leaving::add);
            keep(key, new Counted(respondent, sequence));
            move(leaving, Optional.of(respondent), period);
        }
    }

    private void move(List<Counted> leaving, Optional<Respondent> coming, Period period) {
        Set<CellKey> met = new LinkedHashSet<>();
        for (Counted gone : leaving) {
            Respondent respondent = gone.respondent();
            respondent.cells(period).forEach(key -> {
                cell(key, respondent.edition()).counts().remove(respondent.answered());
                met.add(key);
            });
        }
        coming.ifPresent(respondent -> respondent.cells(period).forEach(key -> {
            cell(key, respondent.edition()).counts().add(respondent.answered());
            met.add(key);
        }));
        long lastSeen = leaving.stream().mapToLong(Counted::sequence).max().orElse(0);
        met.forEach(key -> cells.get(key).changed(lastSeen, sequence, smallestGroup));
        changedCells.addAll(met);
    }

    private Cell cell(CellKey key, Questionnaire edition) {
        return cells.computeIfAbsent(key, missing -> Cell.empty(edition));
    }

    private void keep(RespondentKey key, Counted now) {
        counted.put(key, now);
        changedRespondents.add(key);
        forgottenRespondents.remove(key);
    }

    private Optional<Counted> forget(RespondentKey key) {
        Optional<Counted> known = Optional.ofNullable(counted.remove(key));
        if (known.isPresent()) {
            changedRespondents.remove(key);
            forgottenRespondents.add(key);
        }
        return known;
    }

    private static <K, V> Map<K, V> subset(Map<K, V> all, Set<K> keys) {
        Map<K, V> subset = new HashMap<>();
        keys.forEach(key -> subset.put(key, all.get(key)));
        return subset;
    }
}
