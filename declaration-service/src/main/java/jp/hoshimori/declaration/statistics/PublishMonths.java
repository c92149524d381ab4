package jp.hoshimori.declaration.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import jp.hoshimori.declaration.statistics.model.MonthTable;
import jp.hoshimori.declaration.statistics.model.Tally;

/** Publishes the months that are over and counted, once and for all. */
@ApplicationScoped
public class PublishMonths {

    private final CountProgressRow progressRow;
    private final DueChanges dueChanges;
    private final CountRows counts;
    private final PublishedMonths published;
    private final StatisticsConfig config;
    private final Clock clock;

    PublishMonths(
            CountProgressRow progressRow,
            DueChanges dueChanges,
            CountRows counts,
            PublishedMonths published,
            StatisticsConfig config,
            Clock clock) {
        this.progressRow = progressRow;
        this.dueChanges = dueChanges;
        this.counts = counts;
        this.published = published;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Publishes the first month that is due; none while something that happened in it is still to be counted.
     *
     * @return the month, or empty when none was published
     */
    @Transactional
    public Optional<YearMonth> publishNext() throws SQLException {
        CountProgress progress = progressRow.take();
        Optional<YearMonth> due = published.firstUnpublished(lastSettled());
        if (due.isEmpty() || dueChanges.anyBefore(progress, end(due.get()))) {
            return Optional.empty();
        }
        YearMonth month = due.get();
        published.add(new MonthTable(month, counts.of(month)).publishable(config.smallestGroup()));
        return due;
    }

    private YearMonth lastSettled() {
        return YearMonth.from(clock.instant().minus(config.settlingTime()).atZone(Tally.JAPAN))
                .minusMonths(1);
    }

    private static Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(Tally.JAPAN).toInstant();
    }
}
