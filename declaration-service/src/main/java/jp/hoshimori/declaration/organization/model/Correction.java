package jp.hoshimori.declaration.organization.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the operator set right in an organization's registration.
 *
 * @param id identifies the correction
 * @param organizationId whose registration
 * @param member which member of it
 * @param formerValue what it said before; empty when it said nothing
 * @param value what it says now
 * @param reason why
 * @param correctedAt when
 * @param correctedBy the operator's subject
 */
public record Correction(
        UUID id,
        UUID organizationId,
        CorrectableMember member,
        Optional<String> formerValue,
        String value,
        String reason,
        Instant correctedAt,
        String correctedBy) {}
