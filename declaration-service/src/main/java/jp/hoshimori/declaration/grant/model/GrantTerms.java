package jp.hoshimori.declaration.grant.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Who may do what, and until when. Terms are never changed: whoever wants others gives another grant.
 *
 * @param organizationId the organization that grants
 * @param granteeOrganizationId the organization that may act, as the {@code org} of its tokens names it
 * @param scopes what it may do, such as {@code diagnoses:read}; at least one
 * @param expiresAt from when on it may no more
 */
public record GrantTerms(UUID organizationId, UUID granteeOrganizationId, List<String> scopes, Instant expiresAt) {

    public GrantTerms {
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(granteeOrganizationId, "granteeOrganizationId");
        Objects.requireNonNull(expiresAt, "expiresAt");
        scopes = List.copyOf(scopes);
        if (scopes.isEmpty() || organizationId.equals(granteeOrganizationId)) {
            throw new IllegalArgumentException("a grant gives something to somebody else");
        }
    }
}
