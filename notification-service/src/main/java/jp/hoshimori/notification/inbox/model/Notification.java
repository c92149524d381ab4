package jp.hoshimori.notification.inbox.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of an organization's inbox. It keeps the words that were said, so that a later wording changes nothing that
 * an organization has been told.
 *
 * @param id the entry
 * @param organizationId whose inbox it is in
 * @param cause the event that it tells of
 * @param text what it says, in both languages
 * @param createdAt when it came into the inbox
 */
public record Notification(UUID id, UUID organizationId, Cause cause, NotificationText text, Instant createdAt) {

    /**
     * What a notification tells of.
     *
     * @param eventId the event
     * @param kind what kind of thing happened
     * @param subjectId the diagnosis, declaration, policy, supplier entry or request that it happened to
     * @param occurredAt when it happened
     */
    public record Cause(UUID eventId, NotificationKind kind, UUID subjectId, Instant occurredAt) {}
}
