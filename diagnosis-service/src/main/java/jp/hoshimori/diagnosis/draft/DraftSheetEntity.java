package jp.hoshimori.diagnosis.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The answers on one sheet of a draft, as a row. */
@Entity
@Table(name = "diagnosis_draft_sheet")
@IdClass(DraftSheetEntity.Key.class)
class DraftSheetEntity {

    @Id
    @Column(name = "draft_id")
    UUID draftId;

    @Id
    short site;

    @Column(name = "organization_id")
    UUID organizationId;

    String name;

    /** One code a question, in the questionnaire's order; 0 while it is not answered. */
    short[] answers;

    /** A sheet of a draft. */
    record Key(UUID draftId, short site) implements Serializable {}
}
