package jp.hoshimori.declaration.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A member as a row. */
@Entity
@Table(name = "member")
class MemberEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String subject;

    String role;

    Instant since;

    @Version
    long version;
}
