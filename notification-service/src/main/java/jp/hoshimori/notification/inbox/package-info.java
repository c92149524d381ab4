/**
 * What each organization has been told: its inbox of notifications, and the words they are written in. Owns the table
 * {@code notification}; hears {@code jp.hoshimori.diagnosis.completed.v1}, {@code jp.hoshimori.diagnosis.claimed.v1} and
 * {@code jp.hoshimori.declaration.made.v1}, emits nothing, and says {@link jp.hoshimori.notification.inbox.NotificationKept} inside the service.
 */
package jp.hoshimori.notification.inbox;
