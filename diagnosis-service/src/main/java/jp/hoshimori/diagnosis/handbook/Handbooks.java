package jp.hoshimori.diagnosis.handbook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.HandbookDraft;
import jp.hoshimori.diagnosis.handbook.model.HandbookLanguage;
import jp.hoshimori.diagnosis.handbook.model.HandbookState;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;
import jp.hoshimori.support.page.PageRequest;
import org.hibernate.Session;

/** The versions of handbooks that are stored. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class Handbooks {

    /** A piece of an organization's versions, the latest first; the texts are left where they are. */
    static final String PIECE = """
            SELECT number, state, language, diagnosis_id, created_at, updated_at, published_at, ended_at
              FROM handbook_version
             WHERE organization_id = :organization AND number < :before
             ORDER BY number DESC
             LIMIT :rows""";

    /** One lock for each organization that works before its first row exists; released when the transaction ends. */
    private static final String HOLD = "SELECT count(*) FROM pg_advisory_xact_lock(hashtextextended(:key, 0))";

    private static final String NEXT_NUMBER =
            "SELECT coalesce(max(number), 0) + 1 FROM handbook_version WHERE organization_id = :organization";

    private static final String MOVE = """
            WITH moved AS (
                UPDATE handbook_version
                   SET organization_id = :into, former_organization_id = :from, number = number + :last,
                       version = version + 1
                 WHERE organization_id = :from
                RETURNING id)
            UPDATE handbook_acknowledgement SET organization_id = :into WHERE version_id IN (SELECT id FROM moved)""";

    /** Those that came with a merge last: what the organization wrote itself is what it goes on writing. */
    private static final String LATEST = """
            organizationId = ?1 and language = ?2
            order by case when formerOrganizationId is null then 0 else 1 end, number desc""";

    private final Rows rows;

    Handbooks(Rows rows) {
        this.rows = rows;
    }

    /** Until this transaction ends, nobody else changes the organization's versions or adds one. */
    void hold(UUID organizationId) {
        session()
                .createNativeQuery(HOLD, Long.class)
                .setParameter("key", "handbook:" + organizationId)
                .getSingleResult();
    }

    /** The number of the organization's next version, which {@link #hold} keeps for this transaction. */
    int nextNumber(UUID organizationId) {
        return session()
                .createNativeQuery(NEXT_NUMBER, Integer.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }

    /** Stores a new version in the running transaction. */
    void add(HandbookDraft draft) {
        rows.persist(HandbookRows.row(draft));
    }

    /** Stores what has become of a version, and answers it as it is stored now. */
    HandbookVersion put(HandbookVersion changed) {
        HandbookVersionEntity row = rows.findById(changed.origin().id());
        HandbookRows.put(changed, row);
        rows.flush();
        return HandbookRows.version(row);
    }

    /** The organization's version of that number; empty when there is none that the transaction may see. */
    Optional<HandbookVersion> find(UUID organizationId, int number) {
        return rows.find("organizationId = ?1 and number = ?2", organizationId, number)
                .singleResultOptional()
                .map(HandbookRows::version);
    }

    /** The organization's latest version in a language, of its own if it has written any. */
    Optional<HandbookVersion> latest(UUID organizationId, HandbookLanguage language) {
        return rows.find(LATEST, organizationId, language.tag())
                .firstResultOptional()
                .map(HandbookRows::version);
    }

    /** The version of the organization that employees read. */
    Optional<PublishedHandbook> published(UUID organizationId) {
        return rows.find("organizationId = ?1 and state = ?2", organizationId, HandbookState.PUBLISHED.name())
                .singleResultOptional()
                .map(row -> (PublishedHandbook) HandbookRows.version(row));
    }

    /** The version that a link opens, or opened once. */
    Optional<HandbookVersion> ofLink(String fingerprint) {
        return rows.find("linkFingerprint", fingerprint).singleResultOptional().map(HandbookRows::version);
    }

    /** The piece asked for of an organization's versions, the latest first, and one more when there are more. */
    List<HandbookSummary> ofOrganization(UUID organizationId, PageRequest piece) {
        int before = piece.after().map(last -> Integer.valueOf(last.get(0))).orElse(Integer.MAX_VALUE);
        return session()
                .createNativeQuery(PIECE, Tuple.class)
                .setParameter("organization", organizationId)
                .setParameter("before", before)
                .setParameter("rows", piece.rowsToRead())
                .addScalar("number", Integer.class)
                .addScalar("state", String.class)
                .addScalar("language", String.class)
                .addScalar("diagnosis_id", UUID.class)
                .addScalar("created_at", Instant.class)
                .addScalar("updated_at", Instant.class)
                .addScalar("published_at", Instant.class)
                .addScalar("ended_at", Instant.class)
                .getResultStream()
                .map(HandbookSummary::of)
                .toList();
    }

    /** Makes all versions of one organization the other one's; both are {@linkplain #hold held}. */
    void move(UUID from, UUID into) {
        int last = nextNumber(into) - 1;
        session()
                .createNativeMutationQuery(MOVE)
                .setParameter("from", from, UUID.class)
                .setParameter("into", into, UUID.class)
                .setParameter("last", last)
                .executeUpdate();
        // What was read before the move is not what is stored now.
        session().clear();
    }

    /** Deletes every version of the organization, with its acknowledgements, and says how many there were. */
    long deleteAll(UUID organizationId) {
        return rows.delete("organizationId", organizationId);
    }

    private Session session() {
        return rows.getEntityManager().unwrap(Session.class);
    }

    /** The table, as Panache gives access to it. */
    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<HandbookVersionEntity, UUID> {}
}
