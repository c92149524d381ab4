/**
 * What this service knows of organizations: which of them turned out to be another one, so that what is said to the one
 * reaches the other. Owns the table {@code merged_organization}, and says {@link
 * jp.hoshimori.notification.organization.OrganizationMerged} inside the service. Emits and hears no event; {@code inbox}
 * hears of merges for it.
 */
package jp.hoshimori.notification.organization;
