package jp.hoshimori.declaration.declaration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/**
 * Ends what has expired, batch after batch. Replicas that come at the same time take different declarations, so they need
 * not take turns.
 */
@ApplicationScoped
class EndExpired {

    private static final Logger LOG = Logger.getLogger(EndExpired.class);
    private static final int BATCH = 100;

    private final EndDeclaration endDeclaration;

    EndExpired(EndDeclaration endDeclaration) {
        this.endDeclaration = endDeclaration;
    }

    /** Ends all that is due. */
    @Scheduled(
            identity = "end-expired-declarations",
            every = "${hoshimori.declaration.expiry-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void end() {
        int total = 0;
        int ended;
        do {
            ended = SystemAccess.call(() -> endDeclaration.endExpired(BATCH));
            total += ended;
        } while (ended == BATCH);
        if (total > 0) {
            LOG.infof("expired declarations ended count=%d", total);
        }
    }
}
