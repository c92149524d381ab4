package jp.hoshimori.diagnosis.handbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a handbook as a row. */
@Entity
@Table(name = "handbook_version")
class HandbookVersionEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    /** The organization whose version it was before a merge; null for what the organization wrote itself. */
    @Column(name = "former_organization_id")
    UUID formerOrganizationId;

    int number;

    String state;

    String language;

    @Column(name = "diagnosis_id")
    UUID diagnosisId;

    String questionnaire;

    String template;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredHandbook handbook;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredHandbook.GeneratedRow> generated;

    List<Integer> replaced;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Null while it is a draft, as are the other columns of its publication. */
    @Column(name = "link_seed")
    String linkSeed;

    @Column(name = "link_fingerprint")
    String linkFingerprint;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Version
    long version;
}
