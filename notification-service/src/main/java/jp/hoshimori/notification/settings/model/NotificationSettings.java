package jp.hoshimori.notification.settings.model;

import java.util.UUID;

/**
 * Where and in which language an organization is written to.
 *
 * @param organizationId the organization
 * @param email the address mails go to
 * @param language the language mails are written in
 * @param version counts the changes, from 0
 */
public record NotificationSettings(UUID organizationId, EmailAddress email, Language language, long version) {

    /** The language of whoever names none. */
    public static final Language DEFAULT_LANGUAGE = Language.JA;
}
