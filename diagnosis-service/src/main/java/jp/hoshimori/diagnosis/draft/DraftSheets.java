package jp.hoshimori.diagnosis.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.draft.model.OpenDraft;

/** The answers of open drafts. */
@ApplicationScoped
class DraftSheets implements PanacheRepositoryBase<DraftSheetEntity, DraftSheetEntity.Key> {

    private static final String FILL_ONE_SLOT =
            "UPDATE diagnosis_draft_sheet SET answers[?1] = ?2 WHERE draft_id = ?3 AND site = ?4";

    /** Stores the sheets of a new draft. */
    void add(OpenDraft draft) {
        draft.sheets().stream().map(sheet -> DraftRows.row(draft, sheet)).forEach(this::persist);
    }

    /** The sheets of a draft, in order. */
    List<DraftSheetEntity> of(UUID draftId) {
        return list("draftId = ?1 order by site", draftId);
    }

    /** Puts a code into the slot of one question, whatever happens to the other slots at the same time. */
    void fill(UUID draftId, int site, int question, short code) {
        getEntityManager()
                .createNativeQuery(FILL_ONE_SLOT)
                .setParameter(1, question)
                .setParameter(2, code)
                .setParameter(3, draftId)
                .setParameter(4, (short) site)
                .executeUpdate();
    }

    /** Deletes the sheets of a draft. */
    void remove(UUID draftId) {
        delete("draftId", draftId);
    }
}
