/**
 * The notification service: tells an organization what happened to it, in its inbox and by mail. Hears of diagnoses,
 * declarations, basic policies, suppliers and requests for measures, as package {@code inbox} says; emits nothing.
 */
package jp.hoshimori.notification;
