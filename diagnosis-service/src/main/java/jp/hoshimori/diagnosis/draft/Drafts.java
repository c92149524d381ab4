package jp.hoshimori.diagnosis.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.draft.model.Draft;
import jp.hoshimori.diagnosis.draft.model.OpenDraft;

/** The drafts that are stored. Row-level security shows a transaction anonymous ones and its organization's. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<DraftEntity, UUID> {

    /** Rows that somebody is saving at this moment are left alone: they live on. */
    static final String FORGET = """
            DELETE FROM diagnosis_draft
             WHERE id IN (SELECT id FROM diagnosis_draft
                           WHERE saved_at <= ?1
                           ORDER BY saved_at
                           LIMIT ?2
                             FOR UPDATE SKIP LOCKED)""";

    private final DraftSheets sheets;
    private final DraftRows rows;

    Drafts(DraftSheets sheets, DraftRows rows) {
        this.sheets = sheets;
        this.rows = rows;
    }

    /** Stores a new draft in the running transaction. */
    void add(OpenDraft draft) {
        persist(DraftRows.row(draft));
        sheets.add(draft);
    }

    /** The draft of that id; empty when there is none that the transaction may see. */
    Optional<Draft> ofId(UUID id) {
        return findByIdOptional(id).map(this::draft);
    }

    /** The draft of that id, which nobody else changes until the transaction has ended. */
    Optional<Draft> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::draft);
    }

    /**
     * Remembers that something is saved of an open draft. Waits while somebody completes it.
     *
     * @return whether it is still open
     */
    boolean touch(UUID id, Instant now) {
        return update("savedAt = ?1 where id = ?2 and diagnosisId is null", now, id) == 1;
    }

    /** Makes a locked draft a finished one, without answers. */
    void finish(UUID id, UUID diagnosisId, Instant now) {
        DraftEntity row = findById(id);
        row.diagnosisId = diagnosisId;
        row.savedAt = now;
        sheets.remove(id);
    }

    /** Deletes every draft of the organization. */
    public void eraseOf(UUID organizationId) {
        delete("organizationId", organizationId);
    }

    /**
     * Deletes drafts that nobody went on with, the oldest first.
     *
     * @param savedUntil those last saved at this time or before
     * @param most how many at most
     * @return how many were deleted
     */
    public int forget(Instant savedUntil, int most) {
        return getEntityManager()
                .createNativeQuery(FORGET)
                .setParameter(1, savedUntil)
                .setParameter(2, most)
                .executeUpdate();
    }

    private Draft draft(DraftEntity row) {
        return rows.draft(row, sheets.of(row.id));
    }
}
