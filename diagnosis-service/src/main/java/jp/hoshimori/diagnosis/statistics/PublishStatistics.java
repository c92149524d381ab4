package jp.hoshimori.diagnosis.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.comparison.Cells;
import jp.hoshimori.diagnosis.comparison.Cells.CountedMonth;
import jp.hoshimori.diagnosis.comparison.ComparisonConfig;
import jp.hoshimori.diagnosis.comparison.model.Period;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.diagnosis.statistics.model.MonthTable;
import jp.hoshimori.diagnosis.statistics.model.Statistic;

/** Publishes the months that are over and settled, once and for all. */
@ApplicationScoped
public class PublishStatistics {

    private final Cells cells;
    private final PublishedStatistics published;
    private final Questionnaires questionnaires;
    private final ComparisonConfig comparison;
    private final StatisticsConfig config;
    private final Clock clock;

    PublishStatistics(
            Cells cells,
            PublishedStatistics published,
            Questionnaires questionnaires,
            ComparisonConfig comparison,
            StatisticsConfig config,
            Clock clock) {
        this.cells = cells;
        this.published = published;
        this.questionnaires = questionnaires;
        this.comparison = comparison;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Publishes what is due; nothing while another replica does it.
     *
     * @return how many months of an edition were published
     */
    @Transactional
    public int publishDue() throws SQLException {
        if (!published.tryLock()) {
            return 0;
        }
        Instant now = clock.instant();
        int months = 0;
        for (CountedMonth month : settled(now)) {
            Optional<Questionnaire> edition = questionnaires.find(month.questionnaire());
            if (edition.isPresent() && !published.isPublished(month.month(), month.questionnaire())) {
                published.add(table(month, edition.get()), now);
                months++;
            }
        }
        return months;
    }

    private List<CountedMonth> settled(Instant now) throws SQLException {
        return cells.settledMonths(Period.monthOf(now), comparison.smallestGroup(), now.minus(config.settlingTime()));
    }

    private List<Statistic> table(CountedMonth month, Questionnaire edition) throws SQLException {
        return new MonthTable(month.month(), edition, cells.of(Period.of(month.month()), edition))
                .publishable(comparison.smallestGroup());
    }
}
