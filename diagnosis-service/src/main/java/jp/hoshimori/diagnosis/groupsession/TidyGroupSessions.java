package jp.hoshimori.diagnosis.groupsession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;
import jp.hoshimori.support.platform.ClusterLocks;
import jp.hoshimori.support.tenant.SystemAccess;

/** Notes which sessions have closed by themselves, and forgets what is not to be kept; on one replica at a time. */
@ApplicationScoped
class TidyGroupSessions {

    private static final String LOCK = "tidy-group-sessions";

    private final GroupSessions sessions;
    private final WrongCodes wrongCodes;
    private final ClusterLocks locks;
    private final GroupSessionConfig config;
    private final Clock clock;

    TidyGroupSessions(
            GroupSessions sessions, WrongCodes wrongCodes, ClusterLocks locks, GroupSessionConfig config, Clock clock) {
        this.sessions = sessions;
        this.wrongCodes = wrongCodes;
        this.locks = locks;
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
        return locks.tryTake(LOCK) ? batch.getAsInt() : 0;
    }
}
