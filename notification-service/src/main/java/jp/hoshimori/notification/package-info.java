/**
 * The notification service: tells an organization what happened to it, in its inbox and by mail. Hears
 * {@code jp.hoshimori.diagnosis.completed.v1}, {@code jp.hoshimori.diagnosis.claimed.v1} and
 * {@code jp.hoshimori.declaration.made.v1}; emits nothing.
 */
package jp.hoshimori.notification;
