package jp.hoshimori.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.notification.delivery.model.Delivery;
import jp.hoshimori.notification.delivery.model.FailureReason;
import jp.hoshimori.notification.inbox.model.Notification;

/** A delivery as it is stored, whichever its state. */
@Entity
@Table(name = "delivery")
class DeliveryEntity {

    /** The states, as the column names them. */
    enum State {
        WAITING_FOR_ADDRESS,
        PENDING,
        SENT,
        FAILED
    }

    /** By which way it is delivered. */
    enum Channel {
        EMAIL
    }

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "notification_id")
    UUID notificationId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    State state;

    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure_reason")
    FailureReason failureReason;

    @Column(name = "created_at")
    Instant createdAt;

    static DeliveryEntity of(Delivery delivery, Notification notification) {
        DeliveryEntity entity = new DeliveryEntity();
        entity.id = delivery.id();
        entity.organizationId = notification.organizationId();
        entity.eventId = notification.cause().eventId();
        entity.notificationId = notification.id();
        entity.channel = Channel.EMAIL;
        entity.createdAt = notification.createdAt();
        entity.become(delivery);
        return entity;
    }

    /** Stores the state that the delivery has reached. */
    void become(Delivery delivery) {
        if (delivery instanceof Delivery.WaitingForAddress) {
            put(State.WAITING_FOR_ADDRESS, 0, null, null, null);
        } else if (delivery instanceof Delivery.Pending pending) {
            put(State.PENDING, pending.attempts(), pending.nextAttemptAt(), null, null);
        } else if (delivery instanceof Delivery.Sent sent) {
            put(State.SENT, sent.attempts(), null, sent.sentAt(), null);
        } else if (delivery instanceof Delivery.Failed failed) {
            put(State.FAILED, failed.attempts(), null, failed.failedAt(), failed.reason());
        }
    }

    private void put(State to, int tried, Instant next, Instant finished, FailureReason reason) {
        state = to;
        attempts = tried;
        nextAttemptAt = next;
        finishedAt = finished;
        failureReason = reason;
    }

    Delivery toDelivery() {
        return switch (state) {
            case WAITING_FOR_ADDRESS -> new Delivery.WaitingForAddress(id);
            case PENDING -> new Delivery.Pending(id, attempts, nextAttemptAt);
            case SENT -> new Delivery.Sent(id, attempts, finishedAt);
            case FAILED -> new Delivery.Failed(id, attempts, finishedAt, failureReason);
        };
    }
}
