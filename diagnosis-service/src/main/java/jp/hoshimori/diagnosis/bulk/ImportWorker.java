package jp.hoshimori.diagnosis.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/** Works off imports in the background, one worker in every replica. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportBatch batch;
    private final GiveUpImport giveUp;
    private volatile boolean stopping;

    ImportWorker(ImportBatch batch, GiveUpImport giveUp) {
        this.batch = batch;
        this.giveUp = giveUp;
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
    }

    /** Works until nothing is left to do, or a batch fails, which is tried again at the next time. */
    @Scheduled(every = "{hoshimori.import.schedule}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        SystemAccess.run(() -> {
            try {
                while (!stopping && batch.workOffNext()) {
                    // The next batch, in a transaction of its own.
                }
            } catch (BatchFailedException failure) {
                LOG.errorf("a batch of an import failed operationId=%s: %s", failure.operationId(), failure.getCause());
                giveUp.afterTooManyFailures(failure.operationId());
            } catch (RuntimeException failure) {
                LOG.warnf("imports could not be looked for: %s", failure.toString());
            }
        });
    }
}
