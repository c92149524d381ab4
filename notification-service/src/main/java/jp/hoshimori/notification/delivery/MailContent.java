package jp.hoshimori.notification.delivery;

/**
 * What the templates of a mail are filled with, in the language of the mail.
 *
 * @param title what happened, in one line
 * @param body what happened, in a few sentences
 */
record MailContent(String title, String body) {}
