package jp.hoshimori.declaration.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An organization's basic policy, which its versions share, as a row. */
@Entity
@Table(name = "basic_policy")
class BasicPolicyEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    /** What its public address ends with. */
    String slug;

    /** How many events told of it. */
    long facts;

    /** The policy that goes on in its place since a merge gave its organization two; null for one that goes on. */
    @Column(name = "continued_by")
    UUID continuedBy;

    @Column(name = "created_at")
    Instant createdAt;
}
