package jp.hoshimori.diagnosis.statistics;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Looks now and then for months that can be published. */
@ApplicationScoped
class PublishingJob {

    private static final Logger LOG = Logger.getLogger(PublishingJob.class);

    private final PublishStatistics publishStatistics;

    PublishingJob(PublishStatistics publishStatistics) {
        this.publishStatistics = publishStatistics;
    }

    @Scheduled(
            every = "${hoshimori.statistics.publish-every:1h}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "publish-statistics")
    void run() {
        SystemAccess.run(() -> {
            try {
                publishStatistics.publishDue();
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("statistics could not be published and are tried again: %s", failure.toString());
            }
        });
    }
}
