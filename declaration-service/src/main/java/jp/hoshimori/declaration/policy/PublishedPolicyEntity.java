package jp.hoshimori.declaration.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An organization's published policy as a row. */
@Entity
@Table(name = "published_policy")
class PublishedPolicyEntity {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "policy_id")
    UUID policyId;

    /** {@code HOSTED} here or {@code EXTERNAL}. */
    String place;

    /** Null for a policy that is published elsewhere. */
    @Column(name = "policy_version")
    Integer policyVersion;

    String url;

    @Column(name = "published_at")
    Instant publishedAt;
}
