package jp.hoshimori.declaration.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The address of a policy that an organization publishes itself, and what was found there, as a row. */
@Entity
@Table(name = "external_policy")
class ExternalPolicyEntity {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "policy_id")
    UUID policyId;

    String url;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "checked_at")
    Instant checkedAt;

    @Column(name = "next_check_at")
    Instant nextCheckAt;

    /** Why it could not be read the last time; null when it could, as are the two below. */
    String failure;

    @Column(name = "unreachable_since")
    Instant unreachableSince;

    /** Null also until the organization was reminded. */
    @Column(name = "grace_until")
    Instant graceUntil;

    /** When it stopped to count as published; null while it counts. */
    @Column(name = "lapsed_at")
    Instant lapsedAt;

    @Version
    long version;
}
