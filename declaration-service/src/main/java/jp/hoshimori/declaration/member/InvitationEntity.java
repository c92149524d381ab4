package jp.hoshimori.declaration.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An invitation as a row. */
@Entity
@Table(name = "member_invitation")
class InvitationEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String role;

    @Column(name = "code_hash")
    byte[] codeHash;

    @Column(name = "invited_at")
    Instant invitedAt;

    @Column(name = "expires_at")
    Instant expiresAt;
}
