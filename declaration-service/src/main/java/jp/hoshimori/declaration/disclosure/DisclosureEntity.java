package jp.hoshimori.declaration.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A disclosure as a row. */
@Entity
@Table(name = "disclosure")
class DisclosureEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "buyer_organization_id")
    UUID buyerOrganizationId;

    String level;

    @Column(name = "disclosed_at")
    Instant disclosedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** Null while it was not taken back. */
    @Column(name = "revoked_at")
    Instant revokedAt;

    @Version
    long version;
}
