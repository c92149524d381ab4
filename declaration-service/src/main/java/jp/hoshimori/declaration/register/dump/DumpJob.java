package jp.hoshimori.declaration.register.dump;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Has the files of the day written once it has begun. */
@ApplicationScoped
class DumpJob {

    private static final Logger LOG = Logger.getLogger(DumpJob.class);

    private final MakeDumps makeDumps;

    DumpJob(MakeDumps makeDumps) {
        this.makeDumps = makeDumps;
    }

    @Scheduled(
            every = "${hoshimori.register.dump-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "dump-register")
    void run() {
        try {
            makeDumps.makeDue();
        } catch (RuntimeException failure) {
            LOG.warnf("the register could not be dumped and is tried again: %s", failure.toString());
        }
    }
}
