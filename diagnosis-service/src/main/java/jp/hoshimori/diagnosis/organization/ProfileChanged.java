package jp.hoshimori.diagnosis.organization;

import java.util.UUID;

/**
 * The news, inside this service and inside one transaction, that something else is known of an organization than before.
 *
 * @param organizationId whose profile it is
 */
public record ProfileChanged(UUID organizationId) {}
