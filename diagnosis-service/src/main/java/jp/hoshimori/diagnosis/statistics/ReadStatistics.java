package jp.hoshimori.diagnosis.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import jp.hoshimori.diagnosis.statistics.model.Statistic;

/** Shows anyone what is published. */
@ApplicationScoped
class ReadStatistics {

    private final PublishedStatistics published;

    ReadStatistics(PublishedStatistics published) {
        this.published = published;
    }

    /** What is published of these months. */
    @Transactional
    List<Statistic> read(MonthRange range) throws SQLException {
        return published.between(range.from(), range.to());
    }
}
