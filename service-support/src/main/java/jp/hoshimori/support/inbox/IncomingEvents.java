package jp.hoshimori.support.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.support.tenant.SystemAccess;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Lets an event take effect once. An absent database is waited for, which holds the channel back; a deadlock is tried
 * again a few times; what cannot take effect is refused, which sends it to the channel's dead-letter topic.
 */
@ApplicationScoped
public class IncomingEvents {

    private static final Logger LOG = Logger.getLogger(IncomingEvents.class);
    private static final int ATTEMPTS = 5;
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final MeterRegistry metrics;
    private final EventReader reader = new EventReader();
    private final CountDownLatch stopping = new CountDownLatch(1);

    IncomingEvents(Inbox inbox, MeterRegistry metrics) {
        this.inbox = inbox;
        this.metrics = metrics;
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }

    /**
     * Handles one message of a channel; to be called from a blocking {@code @Incoming} method.
     *
     * @return completes when the message is acknowledged or is in the dead-letter topic; never completes when the
     *     service stops first, so that the next start receives the message again
     */
    public CompletionStage<Void> handle(Message<byte[]> message, EventHandlers handlers) {
        try {
            return takeEffect(message, handlers) ? message.ack() : new CompletableFuture<>();
        } catch (RuntimeException poison) {
            LOG.errorf("%s cannot handle an event and sets it aside: %s", handlers.consumer(), poison.toString());
            count("hoshimori.inbox.dead.letters", handlers);
            return message.nack(poison);
        }
    }

    /** Whether the event has taken effect; false when the service stops before it could. */
    private boolean takeEffect(Message<byte[]> message, EventHandlers handlers) {
        for (int attempt = 1; ; attempt++) {
            try {
                attempt(message, handlers);
                return true;
            } catch (RuntimeException failure) {
                Faults.Kind fault = Faults.of(failure);
                if (fault == Faults.Kind.POISON || (fault == Faults.Kind.TRANSIENT && attempt == ATTEMPTS)) {
                    throw failure;
                }
                LOG.warnf("%s tries an event again (%s, attempt %d)", handlers.consumer(), fault, attempt);
                if (stopsWithin(restAfter(attempt))) {
                    return false;
                }
            }
        }
    }

    private void attempt(Message<byte[]> message, EventHandlers handlers) {
        Headers headers = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new PoisonEventException("The message did not come from Kafka"))
                .getHeaders();
        handlers.forType(reader.type(headers))
                .ifPresent(handler -> attempt(handler, headers, message.getPayload(), handlers));
    }

    private <T> void attempt(
            EventHandlers.Handler<T> handler, Headers headers, byte[] payload, EventHandlers handlers) {
        IncomingEvent<T> event = reader.read(headers, payload, handler.data());
        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            if (isNew(handlers, event)) {
                handler.handler().accept(event);
            } else {
                count("hoshimori.inbox.duplicates", handlers);
            }
        }));
    }

    private boolean isNew(EventHandlers handlers, IncomingEvent<?> event) {
        try {
            return inbox.remember(handlers.consumer(), event.id());
        } catch (SQLException failure) {
            throw new IllegalStateException("The inbox could not be written", failure);
        }
    }

    private boolean stopsWithin(Duration rest) {
        try {
            return stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Grows twofold from 100 ms to {@link #LONGEST_REST}, with up to a fifth of jitter. */
    private static Duration restAfter(int attempt) {
        long millis = Math.min(LONGEST_REST.toMillis(), 100L << Math.min(attempt - 1, 10));
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 5 + 1));
    }

    private void count(String metric, EventHandlers handlers) {
        metrics.counter(metric, "consumer", handlers.consumer()).increment();
    }
}
