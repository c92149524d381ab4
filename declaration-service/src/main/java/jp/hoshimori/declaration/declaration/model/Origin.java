package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What stays of a declaration, whatever becomes of it.
 *
 * @param id the id
 * @param number the number it is looked up by
 * @param organizationId the organization that declared
 * @param declaredAt when it was made
 * @param previousNumber the number of the declaration that the organization had before; empty for its first
 * @param expiresAt from when it no longer holds; empty where declarations do not expire
 */
public record Origin(
        UUID id,
        DeclarationNumber number,
        UUID organizationId,
        Instant declaredAt,
        Optional<DeclarationNumber> previousNumber,
        Optional<Instant> expiresAt) {

    public Origin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(declaredAt, "declaredAt");
        Objects.requireNonNull(previousNumber, "previousNumber");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
