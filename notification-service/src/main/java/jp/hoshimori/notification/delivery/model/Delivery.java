package jp.hoshimori.notification.delivery.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One mail that is to reach one organization: each state is a type, which allows only the acts that it names. */
public sealed interface Delivery {

    /** The delivery, in whichever state. */
    UUID id();

    /**
     * The organization has given no address yet.
     *
     * @param id the delivery
     */
    record WaitingForAddress(UUID id) implements Delivery {

        /** The delivery once there is an address: due at once. */
        public Pending release(Instant now) {
            return new Pending(id, 0, now);
        }
    }

    /**
     * It is to be sent, or sent again.
     *
     * @param id the delivery
     * @param attempts how often sending has begun
     * @param nextAttemptAt when it is due
     */
    record Pending(UUID id, int attempts, Instant nextAttemptAt) implements Delivery {

        /**
         * The delivery while one sender tries it: nobody else finds it due until the lease ends. Should the sender die,
         * it is due again then, and may arrive twice.
         */
        public Pending begin(Instant now, Duration lease) {
            return new Pending(id, attempts + 1, now.plus(lease));
        }

        /** The delivery after a mail server took it. */
        public Sent sent(Instant now) {
            return new Sent(id, attempts, now);
        }

        /** The delivery after an attempt that did not work: due later, or over when the schedule has no pause left. */
        public Delivery failed(FailureReason reason, RetrySchedule schedule, Instant now) {
            Optional<Duration> pause = schedule.pauseAfter(attempts);
            return pause.<Delivery>map(length -> new Pending(id, attempts, now.plus(length)))
                    .orElseGet(() -> new Failed(id, attempts, now, reason));
        }
    }

    /**
     * A mail server took it.
     *
     * @param id the delivery
     * @param attempts how often sending had begun
     * @param sentAt when it was taken
     */
    record Sent(UUID id, int attempts, Instant sentAt) implements Delivery {}

    /**
     * It was given up.
     *
     * @param id the delivery
     * @param attempts how often sending had begun
     * @param failedAt when it was given up
     * @param reason what went wrong at the last attempt
     */
    record Failed(UUID id, int attempts, Instant failedAt, FailureReason reason) implements Delivery {}
}
