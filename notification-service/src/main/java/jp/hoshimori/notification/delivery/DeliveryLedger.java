package jp.hoshimori.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.hoshimori.notification.delivery.model.Delivery;
import jp.hoshimori.notification.delivery.model.FailureReason;
import jp.hoshimori.notification.delivery.model.RetrySchedule;
import org.jboss.logging.Logger;

/** Opens and closes attempts, each in a short transaction of its own: none is open while a mail is being sent. */
@ApplicationScoped
class DeliveryLedger {

    private static final Logger LOG = Logger.getLogger(DeliveryLedger.class);

    /** Two replicas that end the same attempts, because a lease ran out, lock them in the same order. */
    private static final Comparator<Outcome> IN_ORDER_OF_LOCKS =
            Comparator.comparing(outcome -> outcome.attempt().delivery().id());

    private final Deliveries deliveries;
    private final DeliveryConfig config;
    private final RetrySchedule schedule;
    private final MeterRegistry metrics;
    private final Clock clock;

    DeliveryLedger(Deliveries deliveries, DeliveryConfig config, MeterRegistry metrics, Clock clock) {
        this.deliveries = deliveries;
        this.config = config;
        this.schedule = new RetrySchedule(config.retryPauses());
        this.metrics = metrics;
        this.clock = clock;
        if (config.lease().compareTo(config.timeout()) <= 0) {
            throw new IllegalArgumentException(
                    "hoshimori.delivery.lease must be longer than hoshimori.delivery.timeout");
        }
    }

    /** Begins an attempt at each of the mails that are due, up to one batch of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Attempt> begin() {
        Instant now = clock.instant();
        return deliveries.lockDue(now, config.batchSize()).stream()
                .map(entity -> begin(entity, now))
                .toList();
    }

    private Attempt begin(DeliveryEntity entity, Instant now) {
        Delivery.Pending begun =
                new Delivery.Pending(entity.id, entity.attempts, entity.nextAttemptAt).begin(now, config.lease());
        entity.become(begun);
        return new Attempt(begun, entity.organizationId, entity.notificationId);
    }

    /** Writes down how attempts ended; one that another replica has taken over since counts no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(List<Outcome> outcomes) {
        outcomes.stream().sorted(IN_ORDER_OF_LOCKS).forEach(this::end);
    }

    private void end(Outcome outcome) {
        Delivery.Pending attempted = outcome.attempt().delivery();
        deliveries
                .lock(attempted.id())
                .filter(entity -> entity.toDelivery().equals(attempted))
                .ifPresent(entity -> end(entity, outcome));
    }

    private void end(DeliveryEntity entity, Outcome outcome) {
        Delivery.Pending attempted = outcome.attempt().delivery();
        Instant now = clock.instant();
        Delivery ended =
                outcome.failure().map(reason -> failed(attempted, reason, now)).orElseGet(() -> attempted.sent(now));
        entity.become(ended);
        metrics.counter("hoshimori.deliveries", "outcome", name(ended)).increment();
    }

    private Delivery failed(Delivery.Pending attempted, FailureReason reason, Instant now) {
        LOG.warnf("A mail was not sent: delivery=%s attempt=%d %s", attempted.id(), attempted.attempts(), reason);
        return attempted.failed(reason, schedule, now);
    }

    private static String name(Delivery ended) {
        if (ended instanceof Delivery.Sent) {
            return "sent";
        }
        return ended instanceof Delivery.Failed ? "given-up" : "to-be-retried";
    }
}
