/**
 * How notifications reach organizations by mail. Owns the table {@code delivery} and the templates of mails; sends by
 * SMTP, at least once, with the same Message-ID for each attempt. Emits and hears no event.
 */
package jp.hoshimori.notification.delivery;
