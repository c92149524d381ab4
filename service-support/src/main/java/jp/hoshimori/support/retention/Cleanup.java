package jp.hoshimori.support.retention;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Has every table that keeps its rows for a time only forget them, so that it stays small. */
@ApplicationScoped
class Cleanup {

    private static final Logger LOG = Logger.getLogger(Cleanup.class);
    private static final int MINUTES_BETWEEN = 10;

    private final Instance<Forgetful> tables;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "cleanup");
        thread.setDaemon(true);
        return thread;
    });

    Cleanup(@Any Instance<Forgetful> tables) {
        this.tables = tables;
    }

    void start(@Observes StartupEvent started) {
        var unused = timer.scheduleWithFixedDelay(this::clean, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent ending) {
        timer.shutdownNow();
    }

    /** Forgets everything whose time is over; a table that fails does not keep the others from it. */
    void clean() {
        SystemAccess.run(() -> tables.forEach(Cleanup::clean));
    }

    private static void clean(Forgetful table) {
        try {
            while (table.forgetSome() > 0) {
                // The next ones, in a transaction of their own.
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("%s could not be cleaned up: %s", table.rows(), failure.toString());
        }
    }
}
