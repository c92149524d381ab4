package jp.hoshimori.support.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox in the background, one relay in every replica. It looks as soon as a transaction of this replica
 * has committed an event, and every poll interval for what others have left.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(15);

    private final OutboxConfig config;
    private final EventSender sender;
    private final OutboxPublisher publisher;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread = new Thread(this::work, "outbox-relay");
    private volatile boolean stopping;

    OutboxRelay(
            OutboxConfig config,
            AgroalDataSource dataSource,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.config = config;
        this.sender = new KafkaEventSender(bootstrapServers, "/" + application, config.deliveryTimeout());
        this.publisher = new OutboxPublisher(dataSource, new ShardBatchSource(), sender, config.batchSize());
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        nudge();
        thread.join(PATIENCE_AT_SHUTDOWN.toMillis());
        sender.close();
    }

    /** Tells the relay that there is something new; cheap, and never waits. */
    void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    private void work() {
        while (!stopping) {
            long begun = System.nanoTime();
            rest(publishAll());
            gather(begun);
        }
    }

    /** Lets events come together when the last look was a moment ago; one after a rest is published at once. */
    private void gather(long begun) {
        long left = config.gatherInterval().toNanos() - (System.nanoTime() - begun);
        if (left > 0 && !stopping) {
            LockSupport.parkNanos(left);
        }
    }

    private Duration publishAll() {
        try {
            OutboxPublisher.Outcome outcome;
            do {
                outcome = publisher.publishNext();
            } while (outcome == OutboxPublisher.Outcome.PUBLISHED && !stopping);
            return outcome == OutboxPublisher.Outcome.BROKER_UNAVAILABLE
                    ? config.retryInterval()
                    : config.pollInterval();
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("The outbox could not be published and is tried again: %s", failure.toString());
            return config.retryInterval();
        }
    }

    private void rest(Duration atMost) {
        try {
            if (nudges.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException end) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
