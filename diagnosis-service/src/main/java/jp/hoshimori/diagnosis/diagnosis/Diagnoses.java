package jp.hoshimori.diagnosis.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.page.PageRequest;

/** The diagnoses that are stored. Row-level security shows a transaction anonymous ones and its organization's. */
@ApplicationScoped
public class Diagnoses implements PanacheRepositoryBase<DiagnosisEntity, UUID> {

    private static final String FIRST = "organizationId = ?1 order by completedAt desc, id desc";
    private static final String AFTER =
            "organizationId = ?1 and (completedAt, id) < (?2, ?3) order by completedAt desc, id desc";

    private static final String CLAIM = """
            WITH claimed AS (
                UPDATE diagnosis
                   SET organization_id = ?1, updated_at = ?2, version = version + 1,
                       written_in = CAST(CAST(pg_current_xact_id() AS text) AS bigint)
                 WHERE id = ?3 AND organization_id IS NULL
                RETURNING id),
            with_its_sites AS (
                UPDATE diagnosis_site SET organization_id = ?1 WHERE diagnosis_id IN (SELECT id FROM claimed))
            SELECT count(*) FROM claimed""";

    private static final String MOVE = """
            WITH moved AS (
                UPDATE diagnosis SET organization_id = ?2, updated_at = ?3, version = version + 1
                 WHERE organization_id = ?1
                RETURNING id)
            UPDATE diagnosis_site SET organization_id = ?2 WHERE diagnosis_id IN (SELECT id FROM moved)""";

    /** Rows that somebody is claiming at this moment are left alone: they are not unclaimed for much longer. */
    static final String FORGET_UNCLAIMED = """
            DELETE FROM diagnosis
             WHERE id IN (SELECT id FROM diagnosis
                           WHERE organization_id IS NULL AND completed_at <= ?1
                           ORDER BY completed_at
                           LIMIT ?2
                             FOR UPDATE SKIP LOCKED)""";

    private final DiagnosisRows rows;

    Diagnoses(DiagnosisRows rows) {
        this.rows = rows;
    }

    /** Stores a new diagnosis in the running transaction. */
    void add(Diagnosis diagnosis) {
        getSession().doWork(connection -> DiagnosisInsert.of(diagnosis).execute(connection));
    }

    /** The diagnosis of that id; empty when there is none that the transaction may see. */
    public Optional<Diagnosis> ofId(UUID id) {
        return findByIdOptional(id).map(rows::diagnosis);
    }

    /** The diagnosis of that id as it is now, whatever this transaction has read of it before. */
    Optional<Diagnosis> ofIdAfresh(UUID id) {
        getEntityManager().clear();
        return ofId(id);
    }

    /** The piece asked for of an organization's diagnoses, the latest first, and one more when there are more. */
    public List<Diagnosis> ofOrganization(UUID organizationId, PageRequest piece) {
        var query = piece.after()
                .map(last -> find(AFTER, organizationId, Instant.parse(last.get(0)), UUID.fromString(last.get(1))))
                .orElseGet(() -> find(FIRST, organizationId));
        return rows.diagnoses(query.range(0, piece.rowsToRead() - 1).list());
    }

    /** The organization's latest diagnosis; empty when it has none. */
    public Optional<Diagnosis> latestOf(UUID organizationId) {
        return find(FIRST, organizationId).page(0, 1).stream().findFirst().map(rows::diagnosis);
    }

    /** The diagnosis of the same organization that came right before this one; empty when it is its first. */
    Optional<Diagnosis> before(Diagnosis diagnosis) {
        return diagnosis
                .organizationId()
                .flatMap(owner -> find(AFTER, owner, diagnosis.completedAt(), diagnosis.id()).page(0, 1).stream()
                        .findFirst())
                .map(rows::diagnosis);
    }

    /**
     * Makes a diagnosis that is nobody's the organization's, with what its sites said. Of two who try at once, the one who
     * comes second waits for the first and then finds it taken.
     *
     * @return whether it was nobody's until now
     */
    boolean claim(UUID id, UUID organizationId, Instant now) {
        return (Long) getEntityManager()
                        .createNativeQuery(CLAIM, Long.class)
                        .setParameter(1, organizationId)
                        .setParameter(2, now)
                        .setParameter(3, id)
                        .getSingleResult()
                == 1;
    }

    /** Makes all diagnoses of one organization the other one's, with what their sites said. */
    void move(UUID from, UUID into, Instant now) {
        getEntityManager()
                .createNativeQuery(MOVE)
                .setParameter(1, from)
                .setParameter(2, into)
                .setParameter(3, now)
                .executeUpdate();
    }

    /**
     * Deletes that version of a diagnosis, with all that hangs on it.
     *
     * @return whether it was there in that version
     */
    boolean erase(UUID id, long version) {
        return delete("id = ?1 and version = ?2", id, version) == 1;
    }

    /**
     * Deletes diagnoses that nobody claimed, the oldest first.
     *
     * @param answeredUntil those answered at this time or before
     * @param most how many at most
     * @return how many were deleted
     */
    public int forgetUnclaimed(Instant answeredUntil, int most) {
        return getEntityManager()
                .createNativeQuery(FORGET_UNCLAIMED)
                .setParameter(1, answeredUntil)
                .setParameter(2, most)
                .executeUpdate();
    }

    /** Where a list continues after a diagnosis. */
    static List<String> sortKey(Diagnosis diagnosis) {
        return List.of(diagnosis.completedAt().toString(), diagnosis.id().toString());
    }
}
