package jp.hoshimori.declaration.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;
import org.hibernate.annotations.Immutable;

/** A completed diagnosis as a row; written by {@link CompletedDiagnoses} alone. */
@Entity
@Immutable
@Table(name = "completed_diagnosis")
class CompletedDiagnosisEntity {

    @Id
    @Column(name = "diagnosis_id")
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    String questionnaire;

    int score;

    @Column(name = "completed_at")
    Instant completedAt;

    CompletedDiagnosis diagnosis() {
        return new CompletedDiagnosis(id, organizationId, questionnaire, score, completedAt);
    }
}
