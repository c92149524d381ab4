package jp.hoshimori.diagnosis.groupsession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;
import jp.hoshimori.support.tenant.SystemAccess;
import org.hibernate.Session;

/** Notes which sessions have closed by themselves, and forgets what is not to be kept; on one replica at a time. */
@ApplicationScoped
class TidyGroupSessions {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended('tidy-group-sessions', 0))";

    private final GroupSessions sessions;
    private final WrongCodes wrongCodes;
    private final Session database;
    private final GroupSessionConfig config;
    private final Clock clock;

    TidyGroupSessions(
            GroupSessions sessions, WrongCodes wrongCodes, Session database, GroupSessionConfig config, Clock clock) {
        this.sessions = sessions;
        this.wrongCodes = wrongCodes;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Tidies batch after batch, each in a transaction of its own, until there is nothing left to do. */
    @Scheduled(
            every = "{hoshimori.group-sessions.tidy-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Instant now = clock.instant();
        untilNothingIsLeft(() -> sessions.closeEnded(now));
        untilNothingIsLeft(() -> sessions.forgetClosed(now.minus(config.keptFor())));
        untilNothingIsLeft(() -> {
            wrongCodes.forgetBefore(now);
            return 0;
        });
    }

    private void untilNothingIsLeft(IntSupplier batch) {
        while (SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(() -> alone(batch))) > 0) {
            // The next batch.
        }
    }

    private int alone(IntSupplier batch) {
        return isMine() ? batch.getAsInt() : 0;
    }

    private boolean isMine() {
        return database.doReturningWork(connection -> {
            try (PreparedStatement lock = connection.prepareStatement(LOCK);
                    ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }
}
