package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A declaration that holds today.
 *
 * @param id the id
 * @param number the number it is looked up by
 * @param organizationId the organization that declared
 * @param pledge what was declared
 * @param declaredAt since when it holds
 * @param version grows with each change
 */
public record StandingDeclaration(
        UUID id, DeclarationNumber number, UUID organizationId, Pledge pledge, Instant declaredAt, long version)
        implements Declaration {

    public StandingDeclaration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(pledge, "pledge");
        Objects.requireNonNull(declaredAt, "declaredAt");
    }

    @Override
    public DeclarationStatus status() {
        return DeclarationStatus.STANDING;
    }
}
