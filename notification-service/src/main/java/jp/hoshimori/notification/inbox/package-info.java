/**
 * What each organization has been told: its inbox of notifications, and the words they are written in. Owns the table
 * {@code notification}. Emits nothing, and says {@link jp.hoshimori.notification.inbox.NotificationKept} inside the
 * service.
 *
 * <p>Hears {@code jp.hoshimori.diagnosis.completed.v1}, {@code .claimed.v1} and {@code .erased.v1}; {@code
 * jp.hoshimori.declaration.made.v1}, {@code .upgraded.v1} and {@code .withdrawn.v1}; {@code
 * jp.hoshimori.basic-policy.published.v1} and {@code .unreachable.v1}; {@code jp.hoshimori.supplier.star-changed.v1};
 * {@code jp.hoshimori.measures-request.changed.v1}; and {@code jp.hoshimori.organization.changed.v1}, for merges.
 */
package jp.hoshimori.notification.inbox;
