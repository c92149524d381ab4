package jp.hoshimori.declaration.misuse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;
import jp.hoshimori.support.platform.ClusterLocks;
import jp.hoshimori.support.tenant.SystemAccess;

/** Deletes cases that were closed long ago, and what was counted of reports; on one replica at a time. */
@ApplicationScoped
class ForgetMisuseCases {

    private static final String LOCK = "forget-misuse-cases";

    private final MisuseCases cases;
    private final ReportLimit limit;
    private final ClusterLocks locks;
    private final MisuseConfig config;
    private final Clock clock;

    ForgetMisuseCases(MisuseCases cases, ReportLimit limit, ClusterLocks locks, MisuseConfig config, Clock clock) {
        this.cases = cases;
        this.limit = limit;
        this.locks = locks;
        this.config = config;
        this.clock = clock;
    }

    /** Deletes batch after batch, each in a transaction of its own, until nothing is left that is not to be kept. */
    @Scheduled(every = "{hoshimori.misuse.forget-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        untilNothingIsLeft(() -> cases.forgetClosedBefore(now.minus(config.keptFor())));
        untilNothingIsLeft(() -> {
            limit.forgetBefore(now);
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
