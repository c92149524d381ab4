package jp.hoshimori.catalog.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The latest diagnosis of an organization as it is stored; written by {@link OrganizationViews} alone. */
@Entity
@Immutable
@Table(name = "last_diagnosis")
class LastDiagnosisEntity {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "diagnosis_id")
    UUID diagnosisId;

    String questionnaire;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<Integer, String> answers;

    @Column(name = "completed_at")
    Instant completedAt;

    LastDiagnosis toDiagnosis() {
        return new LastDiagnosis(diagnosisId, questionnaire, answers, completedAt);
    }
}
