package jp.hoshimori.declaration.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An act upon a grant as a row; never changed once written. */
@Entity
@Immutable
@Table(name = "access_grant_audit")
class AccessGrantAuditEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "grant_id")
    UUID grantId;

    @Enumerated(EnumType.STRING)
    GrantAct act;

    String actor;

    @Column(name = "acted_at")
    Instant actedAt;
}
