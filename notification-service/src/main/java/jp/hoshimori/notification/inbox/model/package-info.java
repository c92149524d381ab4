/** Notifications and the words they are written in, as plain values: no framework is seen here. */
package jp.hoshimori.notification.inbox.model;
