/** The states of a delivery and when to try again, as plain values: no framework is seen here. */
package jp.hoshimori.notification.delivery.model;
