package jp.hoshimori.declaration.externalnumber.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * A declaration number that another system gave, as the organization says.
 *
 * @param id the id
 * @param organizationId whose it is
 * @param number the number
 * @param system the code of the system that gave it
 * @param star what was declared there
 * @param declaredOn when; empty when the organization does not say
 * @param recordedAt since when it is on record here
 */
public record ExternalNumber(
        UUID id,
        UUID organizationId,
        DeclarationNumber number,
        String system,
        Star star,
        Optional<LocalDate> declaredOn,
        Instant recordedAt) {

    public ExternalNumber {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(star, "star");
        Objects.requireNonNull(declaredOn, "declaredOn");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
