package jp.hoshimori.notification.organization;

import java.util.UUID;

/**
 * An organization turned out to be another one: said inside the transaction that hears of it.
 *
 * @param from the organization that is no more
 * @param into the organization that goes on
 */
public record OrganizationMerged(UUID from, UUID into) {}
