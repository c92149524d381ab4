package jp.hoshimori.declaration.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A declaration as a row. */
@Entity
@Table(name = "declaration")
class DeclarationEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "declaration_number")
    String declarationNumber;

    String star;

    String status;

    @Column(name = "principles_edition")
    String principlesEdition;

    String[] purposes;

    String publicity;

    /** The number that the organization had before; null for its first. */
    @Column(name = "previous_number")
    String previousNumber;

    /** The diagnosis that two stars rest on; null for one star. */
    @Column(name = "diagnosis_id")
    UUID diagnosisId;

    /** Where the policy that two stars rest on was published; null for one star. */
    @Column(name = "policy_url")
    String policyUrl;

    @Column(name = "declared_at")
    Instant declaredAt;

    /** Null for a declaration that never stepped up. */
    @Column(name = "upgraded_at")
    Instant upgradedAt;

    /** Null while it stands. */
    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "end_reason")
    String endReason;

    @Column(name = "end_reason_public")
    boolean endReasonPublic;

    /** Null where declarations do not expire. */
    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    long version;
}
