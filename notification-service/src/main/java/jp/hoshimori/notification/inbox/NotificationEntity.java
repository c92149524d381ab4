package jp.hoshimori.notification.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.notification.inbox.model.NotificationText;
import jp.hoshimori.problem.LocalizedText;

/** A notification as it is stored; never changed once written. */
@Entity
@Table(name = "notification")
class NotificationEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "event_id")
    UUID eventId;

    @Enumerated(EnumType.STRING)
    NotificationKind kind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "title_ja")
    String titleJa;

    @Column(name = "title_en")
    String titleEn;

    @Column(name = "body_ja")
    String bodyJa;

    @Column(name = "body_en")
    String bodyEn;

    @Column(name = "wording_edition")
    String wordingEdition;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "created_at")
    Instant createdAt;

    static NotificationEntity of(Notification notification) {
        NotificationEntity entity = new NotificationEntity();
        entity.id = notification.id();
        entity.organizationId = notification.organizationId();
        entity.createdAt = notification.createdAt();
        entity.put(notification.cause());
        entity.put(notification.text());
        return entity;
    }

    private void put(Notification.Cause cause) {
        eventId = cause.eventId();
        kind = cause.kind();
        subjectId = cause.subjectId();
        occurredAt = cause.occurredAt();
    }

    private void put(NotificationText text) {
        titleJa = text.title().ja();
        titleEn = text.title().en();
        bodyJa = text.body().ja();
        bodyEn = text.body().en();
        wordingEdition = text.edition();
    }

    Notification toNotification() {
        return new Notification(
                id,
                organizationId,
                new Notification.Cause(eventId, kind, subjectId, occurredAt),
                new NotificationText(
                        LocalizedText.of(titleJa, titleEn), LocalizedText.of(bodyJa, bodyEn), wordingEdition),
                createdAt);
    }
}
