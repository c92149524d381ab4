package jp.hoshimori.notification.settings;

import java.util.UUID;

/**
 * An organization gave or changed its address: said inside the transaction that stores it.
 *
 * @param organizationId the organization
 */
public record AddressGiven(UUID organizationId) {}
