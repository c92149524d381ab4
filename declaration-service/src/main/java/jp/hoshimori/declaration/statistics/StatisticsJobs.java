package jp.hoshimori.declaration.statistics;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Has changes counted every few seconds and months published now and then, by whichever replica comes first. */
@ApplicationScoped
class StatisticsJobs {

    private static final Logger LOG = Logger.getLogger(StatisticsJobs.class);

    private final CountDeclarations countDeclarations;
    private final PublishMonths publishMonths;
    private final StatisticsConfig config;

    StatisticsJobs(CountDeclarations countDeclarations, PublishMonths publishMonths, StatisticsConfig config) {
        this.countDeclarations = countDeclarations;
        this.publishMonths = publishMonths;
        this.config = config;
    }

    @Scheduled(
            every = "${hoshimori.statistics.count-every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "count-declarations")
    void count() {
        SystemAccess.run(() -> {
            try {
                while (countDeclarations.next(config.batchSize()) > 0) {
                    // The next ones, in a transaction of their own.
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("declarations could not be counted and are tried again: %s", failure.toString());
            }
        });
    }

    @Scheduled(
            every = "${hoshimori.statistics.publish-every:1h}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "publish-declaration-statistics")
    void publish() {
        SystemAccess.run(() -> {
            try {
                while (publishMonths.publishNext().isPresent()) {
                    // The next month, in a transaction of its own.
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("statistics could not be published and are tried again: %s", failure.toString());
            }
        });
    }
}
