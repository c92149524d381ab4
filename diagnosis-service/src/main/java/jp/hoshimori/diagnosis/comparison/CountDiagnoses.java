package jp.hoshimori.diagnosis.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.comparison.model.CellKey;
import jp.hoshimori.diagnosis.comparison.model.Counted;
import jp.hoshimori.diagnosis.comparison.model.Ledger;
import jp.hoshimori.diagnosis.comparison.model.Respondent;
import jp.hoshimori.diagnosis.comparison.model.RespondentKey;

/**
 * Counts stored diagnoses, some at a time. The counts and how far they have come are written in one transaction, so that a
 * diagnosis is counted once however often this is stopped or started, and wherever.
 */
@ApplicationScoped
public class CountDiagnoses {

    private final ProgressRow progressRow;
    private final DueDiagnoses dueDiagnoses;
    private final CountedRespondents countedRespondents;
    private final Cells cells;
    private final ComparisonConfig config;
    private final Clock clock;

    CountDiagnoses(
            ProgressRow progressRow,
            DueDiagnoses dueDiagnoses,
            CountedRespondents countedRespondents,
            Cells cells,
            ComparisonConfig config,
            Clock clock) {
        this.progressRow = progressRow;
        this.dueDiagnoses = dueDiagnoses;
        this.countedRespondents = countedRespondents;
        this.cells = cells;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Counts the next diagnoses: first those whose organizations changed, then new ones. To be called with the system's
     * access.
     *
     * @return how many were due, at most {@code limit}; 0 also while another transaction is counting
     */
    @Transactional
    public int next(int limit) throws SQLException {
        Optional<Progress> progress = progressRow.tryTake();
        if (progress.isEmpty()) {
            return 0;
        }
        int recounted = countAnew(progress.get(), limit);
        return recounted > 0 ? recounted : countNew(progress.get(), limit);
    }

    private int countAnew(Progress progress, int limit) throws SQLException {
        List<DueDiagnosis> due = dueDiagnoses.stale(limit);
        if (!due.isEmpty()) {
            long sequence = count(due, progress.sequence());
            countedRespondents.recounted(
                    due.stream().map(DueDiagnosis::diagnosisId).toList());
            progressRow.write(new Progress(progress.writtenIn(), progress.diagnosisId(), sequence));
        }
        return due.size();
    }

    private int countNew(Progress progress, int limit) throws SQLException {
        List<DueDiagnosis> due = dueDiagnoses.after(progress, limit);
        if (!due.isEmpty()) {
            long sequence = count(due, progress.sequence());
            DueDiagnosis last = due.get(due.size() - 1);
            progressRow.write(new Progress(last.writtenIn(), last.diagnosisId(), sequence));
        }
        return due.size();
    }

    private long count(List<DueDiagnosis> due, long sequence) throws SQLException {
        List<Respondent> respondents =
                due.stream().flatMap(each -> each.respondent().stream()).toList();
        Map<RespondentKey, Counted> counted = countedRespondents.of(
                respondents.stream().flatMap(Respondent::keys).collect(Collectors.toSet()));
        Ledger ledger = new Ledger(config.smallestGroup(), sequence, counted, cells.of(met(respondents, counted)));
        respondents.forEach(ledger::count);
        countedRespondents.forget(ledger.forgottenRespondents());
        countedRespondents.write(ledger.changedRespondents());
        cells.write(ledger.changedCells(), clock.instant());
        return ledger.sequence();
    }

    /** Every cell that somebody may leave or come to. */
    private static Set<CellKey> met(List<Respondent> coming, Map<RespondentKey, Counted> counted) {
        Set<CellKey> met = new HashSet<>();
        coming.forEach(respondent ->
                respondent.periods().forEach(period -> respondent.cells(period).forEach(met::add)));
        counted.forEach((key, known) -> known.respondent().cells(key.period()).forEach(met::add));
        return met;
    }
}
