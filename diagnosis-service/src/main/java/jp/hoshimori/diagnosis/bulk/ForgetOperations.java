package jp.hoshimori.diagnosis.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import jp.hoshimori.support.platform.ClusterLocks;
import jp.hoshimori.support.tenant.SystemAccess;

/**
 * Forgets ended operations after their time, and the rows that they did not accept. The accepted ones stay: by them a
 * partner's id is known again.
 */
@ApplicationScoped
class ForgetOperations {

    /** Operations at a time: each may have a hundred thousand rows. */
    private static final int AT_ONCE = 10;

    private static final String LOCK = "forget-operations";

    private static final String FORGET = """
            WITH forgotten AS (
                DELETE FROM operation
                 WHERE id IN (SELECT id FROM operation WHERE ended_at < :before ORDER BY ended_at LIMIT :many)
                RETURNING id),
            rows AS (
                DELETE FROM import_row r USING forgotten
                 WHERE r.operation_id = forgotten.id AND r.outcome <> 'ACCEPTED')
            SELECT count(*) FROM forgotten""";

    private final ClusterLocks locks;
    private final EntityManager database;
    private final ImportConfig config;
    private final Clock clock;

    ForgetOperations(ClusterLocks locks, EntityManager database, ImportConfig config, Clock clock) {
        this.locks = locks;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{hoshimori.import.forgetting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant before = clock.instant().minus(config.resultsKeptFor());
        SystemAccess.run(() -> {
            while (forgetSome(before) == AT_ONCE) {
                // The next few, in a transaction of their own.
            }
        });
    }

    private int forgetSome(Instant before) {
        return QuarkusTransaction.requiringNew().call(() -> locks.tryTake(LOCK) ? forgetIn(before) : 0);
    }

    private int forgetIn(Instant before) {
        Number forgotten = (Number) database.createNativeQuery(FORGET)
                .setParameter("before", before)
                .setParameter("many", AT_ONCE)
                .getSingleResult();
        return forgotten.intValue();
    }
}
