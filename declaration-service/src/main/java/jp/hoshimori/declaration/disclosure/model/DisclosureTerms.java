package jp.hoshimori.declaration.disclosure.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What is shown to whom, and until when. Terms are never changed: whoever wants others discloses anew.
 *
 * @param organizationId the organization that discloses
 * @param buyerOrganizationId the buyer, as the {@code org} of its tokens names it
 * @param level how much the buyer sees
 * @param expiresAt from when on it sees no more
 */
public record DisclosureTerms(UUID organizationId, UUID buyerOrganizationId, DisclosureLevel level, Instant expiresAt) {

    public DisclosureTerms {
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(buyerOrganizationId, "buyerOrganizationId");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(expiresAt, "expiresAt");
        if (organizationId.equals(buyerOrganizationId)) {
            throw new IllegalArgumentException("a disclosure shows something to somebody else");
        }
    }
}
