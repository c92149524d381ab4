/** Addresses, languages and the rules an address keeps, as plain values: no framework is seen here. */
package jp.hoshimori.notification.settings.model;
