package jp.hoshimori.declaration.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a basic policy as a row. */
@Entity
@Table(name = "basic_policy_version")
class PolicyVersionEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "policy_id")
    UUID policyId;

    int number;

    String state;

    String language;

    String sample;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredPolicy policy;

    /** Null while it is a draft. */
    @Column(name = "organization_name")
    String organizationName;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Null while it is a draft. */
    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Version
    long version;
}
