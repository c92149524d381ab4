package jp.hoshimori.diagnosis.organization;

import java.util.UUID;

/**
 * The news, inside this service and inside one transaction, that an organization turned out to be another one. Whoever
 * keeps things of organizations gives them to the other one; nothing new is stored for the merged one from here on.
 *
 * @param from the organization that is no more
 * @param into the organization that goes on
 */
public record OrganizationMerged(UUID from, UUID into) {}
