package jp.hoshimori.declaration.misuse.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a case began with, and what never changes.
 *
 * @param id the case's id
 * @param caseNumber what the reporter was told
 * @param observation what was seen
 * @param organizationId whose declaration has the number that was shown; empty when none has it
 * @param reportedAt when it came
 */
public record MisuseReport(
        UUID id, String caseNumber, Observation observation, Optional<UUID> organizationId, Instant reportedAt) {

    public MisuseReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(reportedAt, "reportedAt");
    }
}
