package jp.hoshimori.declaration.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An access grant as a row. */
@Entity
@Table(name = "access_grant")
class AccessGrantEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "grantee_organization_id")
    UUID granteeOrganizationId;

    String[] scopes;

    @Column(name = "granted_at")
    Instant grantedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Version
    long version;
}
