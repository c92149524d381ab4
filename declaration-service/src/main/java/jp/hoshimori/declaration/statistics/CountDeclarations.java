package jp.hoshimori.declaration.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.statistics.model.Tally;

/**
 * Counts what was entered in the register, some states at a time. The counts and how far they have come are written in one
 * transaction, so that a change is counted once however often this is stopped or started, and wherever.
 */
@ApplicationScoped
public class CountDeclarations {

    private final CountProgressRow progressRow;
    private final DueChanges dueChanges;
    private final CountRows counts;

    CountDeclarations(CountProgressRow progressRow, DueChanges dueChanges, CountRows counts) {
        this.progressRow = progressRow;
        this.dueChanges = dueChanges;
        this.counts = counts;
    }

    /**
     * Counts the next changes.
     *
     * @return how many were due, at most {@code limit}; 0 also while another transaction is counting
     */
    @Transactional
    public int next(int limit) throws SQLException {
        Optional<CountProgress> progress = progressRow.tryTake();
        return progress.isEmpty() ? 0 : count(dueChanges.after(progress.get(), limit));
    }

    private int count(List<DueChange> due) throws SQLException {
        if (!due.isEmpty()) {
            Tally tally = new Tally();
            due.forEach(each -> tally.count(each.change()));
            counts.add(tally);
            progressRow.write(due.get(due.size() - 1).progress());
        }
        return due.size();
    }
}
