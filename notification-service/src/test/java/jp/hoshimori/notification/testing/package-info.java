/** What this service's tests share: a mail server they can stop, the database, and companies that send and read. */
package jp.hoshimori.notification.testing;
