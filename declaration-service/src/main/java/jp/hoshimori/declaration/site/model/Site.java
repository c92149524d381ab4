package jp.hoshimori.declaration.site.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A place where an organization works (拠点).
 *
 * @param id the id
 * @param organizationId whose it is
 * @param description what the organization says of it
 * @param addedAt when it was added
 * @param version grows with each change
 */
public record Site(UUID id, UUID organizationId, SiteDescription description, Instant addedAt, long version) {

    public Site {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(addedAt, "addedAt");
    }
}
