package jp.hoshimori.diagnosis.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;

/** A loaded edition as a row. */
@Entity
@Table(name = "questionnaire_edition")
class QuestionnaireEditionEntity {

    @Id
    String id;

    /** The questionnaire as {@link EditionDocuments} keeps it. */
    @ColumnTransformer(write = "?::jsonb")
    String document;

    @Enumerated(EnumType.STRING)
    EditionState state;

    /** What past answers would have been worth, as {@link EditionDocuments} keeps it, or null. */
    @Column(name = "shadow_scoring")
    @ColumnTransformer(write = "?::jsonb")
    String shadowScoring;

    @Column(name = "loaded_by")
    String loadedBy;

    @Column(name = "loaded_at")
    Instant loadedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Version
    long version;
}
