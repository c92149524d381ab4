package jp.hoshimori.diagnosis.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A diagnosis as a row. */
@Entity
@Table(name = "diagnosis")
class DiagnosisEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    /** The division of the Japan Standard Industrial Classification that was given with the answers, or null. */
    String industry;

    @Column(name = "employee_band")
    String employeeBand;

    String prefecture;

    String questionnaire;

    /** One {@linkplain AnswerCodes code} a question, in the questionnaire's order. */
    short[] answers;

    short score;

    String band;

    /** One score a part, in the questionnaire's order. */
    @Column(name = "part_scores")
    short[] partScores;

    /** How the sites' answers became the company's, or null for a company that answered as one. */
    String aggregation;

    @Column(name = "completed_at")
    Instant completedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    long version;
}
