package jp.hoshimori.declaration.register;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Has entries keyed that are not; replicas share the work, for each skips what another one has locked. */
@ApplicationScoped
class KeyingJob {

    private static final Logger LOG = Logger.getLogger(KeyingJob.class);
    private static final int AT_ONCE = 500;

    private final KeyRegisterNames keyRegisterNames;

    KeyingJob(KeyRegisterNames keyRegisterNames) {
        this.keyRegisterNames = keyRegisterNames;
    }

    @Scheduled(
            every = "${hoshimori.register.key-every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "key-register-names")
    void run() {
        try {
            while (keyRegisterNames.next(AT_ONCE) > 0) {
                // The next ones, in a transaction of their own.
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("names of the register could not be keyed and are tried again: %s", failure.toString());
        }
    }
}
