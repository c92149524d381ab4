package jp.hoshimori.support.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Forgets stored answers after their time, a thousand at a time, so that the table stays small. */
@ApplicationScoped
class IdempotencyCleanup {

    private static final Logger LOG = Logger.getLogger(IdempotencyCleanup.class);
    private static final int MINUTES_BETWEEN = 10;

    private final IdempotencyStore store;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "idempotency-cleanup");
        thread.setDaemon(true);
        return thread;
    });

    IdempotencyCleanup(IdempotencyStore store) {
        this.store = store;
    }

    void start(@Observes StartupEvent started) {
        var unused = timer.scheduleWithFixedDelay(this::clean, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent ending) {
        timer.shutdownNow();
    }

    private void clean() {
        SystemAccess.run(() -> {
            try {
                while (store.forgetOld() > 0) {
                    // The next thousand, in a transaction of its own.
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("stored answers could not be cleaned up: %s", failure.toString());
            }
        });
    }
}
