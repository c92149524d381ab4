package jp.hoshimori.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationText;
import jp.hoshimori.support.platform.Ids;

/** Puts a notification into an organization's inbox, once for each event, and takes it out again. */
@ApplicationScoped
class KeepNotification {

    private final Notifications notifications;
    private final Event<NotificationKept> kept;
    private final Clock clock;

    KeepNotification(Notifications notifications, Event<NotificationKept> kept, Clock clock) {
        this.notifications = notifications;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Keeps it, unless the organization has been told of the same kind of thing about the same subject, be it by another
     * event. Events of one subject are heard one after the other, in the order of their making.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keepUnlessToldOfSubject(UUID organizationId, Notification.Cause cause, NotificationText text) {
        if (!notifications.tellOf(cause.subjectId(), cause.kind(), organizationId)) {
            keep(organizationId, cause, text);
        }
    }

    /** Keeps it, unless the organization has been told of this event; part of the transaction that heard the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID organizationId, Notification.Cause cause, NotificationText text) {
        if (notifications.tellOf(cause.eventId(), organizationId)) {
            return;
        }
        Notification notification = new Notification(Ids.next(), organizationId, cause, text, clock.instant());
        notifications.add(notification);
        kept.fire(new NotificationKept(notification));
    }

    /** Deletes what the organization was told of a subject that is no more, also what is still to be sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID organizationId, UUID subjectId) {
        notifications.forget(organizationId, subjectId);
    }
}
