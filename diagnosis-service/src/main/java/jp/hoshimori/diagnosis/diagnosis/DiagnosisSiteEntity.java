package jp.hoshimori.diagnosis.diagnosis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** What one site answered, as a row. */
@Entity
@Table(name = "diagnosis_site")
@IdClass(DiagnosisSiteEntity.Key.class)
class DiagnosisSiteEntity {

    @Id
    @Column(name = "diagnosis_id")
    UUID diagnosisId;

    /** From 1, in the order in which the sites were named. */
    @Id
    short number;

    @Column(name = "organization_id")
    UUID organizationId;

    String name;

    /** One {@linkplain AnswerCodes code} a question, in the questionnaire's order. */
    short[] answers;

    short score;

    /** A site of a diagnosis. */
    record Key(UUID diagnosisId, short number) implements Serializable {}
}
