package jp.hoshimori.diagnosis.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import jp.hoshimori.diagnosis.diagnosis.Diagnoses;
import jp.hoshimori.diagnosis.diagnosis.UnclaimedDiagnoses;
import jp.hoshimori.diagnosis.draft.DraftLifetime;
import jp.hoshimori.diagnosis.draft.Drafts;
import jp.hoshimori.support.platform.ClusterLocks;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Deletes diagnoses that nobody claimed and drafts that nobody went on with, a thousand in a transaction. */
@ApplicationScoped
class ForgetExpired {

    private static final Logger LOG = Logger.getLogger(ForgetExpired.class);
    private static final int BATCH = 1_000;

    /** One replica at a time does this work; the others have nothing to add. */
    private static final String ALONE = "diagnosis-service.forget-expired";

    private final Diagnoses diagnoses;
    private final UnclaimedDiagnoses unclaimed;
    private final Drafts drafts;
    private final DraftLifetime lifetime;
    private final ClusterLocks locks;

    ForgetExpired(
            Diagnoses diagnoses,
            UnclaimedDiagnoses unclaimed,
            Drafts drafts,
            DraftLifetime lifetime,
            ClusterLocks locks) {
        this.diagnoses = diagnoses;
        this.unclaimed = unclaimed;
        this.drafts = drafts;
        this.lifetime = lifetime;
        this.locks = locks;
    }

    /** Deletes all that is due. */
    @Scheduled(
            identity = "forget-expired",
            every = "${hoshimori.erasure.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        SystemAccess.run(() -> {
            int forgotten = all(() -> diagnoses.forgetUnclaimed(unclaimed.forgottenUntil(), BATCH))
                    + all(() -> drafts.forget(lifetime.forgottenUntil(), BATCH));
            if (forgotten > 0) {
                LOG.infof("expired diagnoses and drafts deleted count=%d", forgotten);
            }
        });
    }

    private int all(IntSupplier batch) {
        int total = 0;
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(() -> locks.tryTake(ALONE) ? batch.getAsInt() : 0);
            total += deleted;
        } while (deleted == BATCH);
        return total;
    }
}
