package jp.hoshimori.notification.inbox.model;

import jp.hoshimori.problem.LocalizedText;

/**
 * What a notification says.
 *
 * @param title one line, also the subject of the mail
 * @param body a few sentences
 * @param edition the edition of the wording it was written with
 */
public record NotificationText(LocalizedText title, LocalizedText body, String edition) {}
