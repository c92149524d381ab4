package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;
import jp.hoshimori.declaration.policy.model.PublishedPolicy;

/** What an organization may have for two stars to rest on. */
final class Found {

    static final UUID ORGANIZATION = UUID.randomUUID();

    static final CompletedDiagnosis DIAGNOSIS = new CompletedDiagnosis(
            UUID.randomUUID(), ORGANIZATION, "jisha25-4.0", -25, Instant.parse("2026-04-01T00:00:00Z"));

    static final PublishedPolicy POLICY = new PublishedPolicy(
            UUID.randomUUID(),
            ORGANIZATION,
            OptionalInt.of(1),
            "https://example.com/policy",
            Instant.parse("2026-04-02T00:00:00Z"));

    /** A diagnosis with the least score there is, and a policy. */
    static final GroundsFound BOTH = new GroundsFound(Optional.empty(), Optional.of(DIAGNOSIS), Optional.of(POLICY));

    static final GroundsFound NOTHING = new GroundsFound(Optional.empty(), Optional.empty(), Optional.empty());

    private Found() {}
}
