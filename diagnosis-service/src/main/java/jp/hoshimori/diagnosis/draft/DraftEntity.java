package jp.hoshimori.diagnosis.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A draft as a row, without its answers. */
@Entity
@Table(name = "diagnosis_draft")
class DraftEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String questionnaire;

    String industry;

    @Column(name = "employee_band")
    String employeeBand;

    String prefecture;

    @Column(name = "prefilled_from")
    UUID prefilledFrom;

    String aggregation;

    /** What it became, or null while it is open. */
    @Column(name = "diagnosis_id")
    UUID diagnosisId;

    @Column(name = "saved_at")
    Instant savedAt;
}
