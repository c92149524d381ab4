package jp.hoshimori.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationText;
import jp.hoshimori.notification.organization.MergedOrganizations;
import jp.hoshimori.support.platform.Ids;

/**
 * Puts a notification into an organization's inbox, once for each event, and takes it out again. What is said of an
 * organization that was merged into another one is that one's.
 */
@ApplicationScoped
class KeepNotification {

    private final MergedOrganizations organizations;
    private final Notifications notifications;
    private final Event<NotificationKept> kept;
    private final Clock clock;

    KeepNotification(
            MergedOrganizations organizations, Notifications notifications, Event<NotificationKept> kept, Clock clock) {
        this.organizations = organizations;
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
        UUID recipient = organizations.thatGoesOn(organizationId);
        if (!notifications.tellOf(cause.subjectId(), cause.kind(), recipient)) {
            keepFor(recipient, cause, text);
        }
    }

    /** Keeps it, unless the organization has been told of this event; part of the transaction that heard the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID organizationId, Notification.Cause cause, NotificationText text) {
        keepFor(organizations.thatGoesOn(organizationId), cause, text);
    }

    private void keepFor(UUID recipient, Notification.Cause cause, NotificationText text) {
        if (notifications.tellOf(cause.eventId(), recipient)) {
            return;
        }
        Notification notification = new Notification(Ids.next(), recipient, cause, text, clock.instant());
        notifications.add(notification);
        kept.fire(new NotificationKept(notification));
    }

    /** Deletes what the organization was told of a subject that is no more, also what is still to be sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID organizationId, UUID subjectId) {
        notifications.forget(organizations.thatGoesOn(organizationId), subjectId);
    }
}
