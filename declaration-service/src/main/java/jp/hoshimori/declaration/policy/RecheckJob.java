package jp.hoshimori.declaration.policy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import jp.hoshimori.declaration.policy.check.CheckConfig;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Looks again, day after day, at the pages where organizations publish their basic policies themselves. */
@ApplicationScoped
class RecheckJob {

    private static final Logger LOG = Logger.getLogger(RecheckJob.class);

    private final DuePolicies due;
    private final RecheckExternalPolicy recheck;
    private final ExecutorService threads;
    private final int batch;

    RecheckJob(DuePolicies due, RecheckExternalPolicy recheck, ExecutorService threads, CheckConfig config) {
        this.due = due;
        this.recheck = recheck;
        this.threads = threads;
        // The other half is for those who wait for an answer.
        this.batch = Math.max(1, config.atOnce() / 2);
    }

    /** Looks at all that is due, some pages at a time. */
    @Scheduled(
            identity = "recheck-external-policies",
            every = "${hoshimori.policy.check.every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void recheckAll() {
        List<DuePolicies.Due> taken = take();
        while (!taken.isEmpty()) {
            lookAt(taken);
            taken = take();
        }
    }

    private List<DuePolicies.Due> take() {
        return SystemAccess.call(() -> due.take(batch));
    }

    private void lookAt(List<DuePolicies.Due> pages) {
        try {
            threads.invokeAll(pages.stream().map(this::look).toList());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** One page that gives trouble keeps nobody from looking at the others; it is due again when it was lent for. */
    private Callable<Void> look(DuePolicies.Due page) {
        return () -> {
            try {
                recheck.recheck(page);
            } catch (RuntimeException trouble) {
                LOG.errorf(trouble, "external policy not looked at organization=%s", page.organizationId());
            }
            return null;
        };
    }
}
