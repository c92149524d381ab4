package jp.hoshimori.notification.inbox;

import jp.hoshimori.notification.inbox.model.Notification;

/**
 * A notification came into an organization's inbox: said inside the transaction that stores it, so that whoever carries
 * it further commits with it or not at all.
 *
 * @param notification the notification
 */
public record NotificationKept(Notification notification) {}
