package jp.hoshimori.declaration.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A case of misuse as a row. Its version is the model's own. */
@Entity
@Table(name = "misuse_case")
class MisuseCaseEntity {

    @Id
    UUID id;

    @Column(name = "case_number")
    String caseNumber;

    String url;

    String place;

    String description;

    @Column(name = "declaration_number")
    String declarationNumber;

    /** Null when no declaration has the number. */
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "reported_at")
    Instant reportedAt;

    String state;

    @Column(name = "changed_at")
    Instant changedAt;

    long version;
}
