package jp.hoshimori.diagnosis.comparison;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Has new diagnoses counted every few seconds, by whichever replica comes first. */
@ApplicationScoped
class CountingJob {

    private static final Logger LOG = Logger.getLogger(CountingJob.class);

    private final CountDiagnoses countDiagnoses;
    private final ComparisonConfig config;

    CountingJob(CountDiagnoses countDiagnoses, ComparisonConfig config) {
        this.countDiagnoses = countDiagnoses;
        this.config = config;
    }

    @Scheduled(
            every = "${hoshimori.comparison.count-every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "count-diagnoses")
    void run() {
        SystemAccess.run(() -> {
            try {
                while (countDiagnoses.next(config.batchSize()) > 0) {
                    // The next ones, in a transaction of their own.
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("diagnoses could not be counted and are tried again: %s", failure.toString());
            }
        });
    }
}
