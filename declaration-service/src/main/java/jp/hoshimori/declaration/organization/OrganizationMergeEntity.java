package jp.hoshimori.declaration.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A merge of two organizations as a row. */
@Entity
@Table(name = "organization_merge")
class OrganizationMergeEntity {

    @Id
    UUID id;

    @Column(name = "from_id")
    UUID fromId;

    @Column(name = "into_id")
    UUID intoId;

    String reason;

    @Column(name = "merged_at")
    Instant mergedAt;

    /** The subject of the operator's token. */
    @Column(name = "merged_by")
    String mergedBy;
}
