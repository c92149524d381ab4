package jp.hoshimori.declaration.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.RevokedDisclosure;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The disclosures that are stored. Row-level security shows them to both sides, and lets the disclosing one write. */
@ApplicationScoped
class Disclosures {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private static final String TAKE_BACK_BETWEEN = """
            WITH taken_back AS (
                UPDATE disclosure SET revoked_at = :now, version = version + 1
                 WHERE (organization_id, buyer_organization_id) IN ((:one, :other), (:other, :one))
                   AND revoked_at IS NULL AND expires_at > :now
                RETURNING *)
            SELECT * FROM taken_back""";

    private static final String MOVE = """
            WITH moved AS (
                UPDATE disclosure SET %1$s = :into, version = version + 1
                 WHERE id IN (SELECT id FROM disclosure WHERE %1$s = :from AND %2$s <> :into ORDER BY id LIMIT :most)
                RETURNING *)
            SELECT * FROM moved""";

    private static final String MOVE_GIVEN = MOVE.formatted("organization_id", "buyer_organization_id");
    private static final String MOVE_RECEIVED = MOVE.formatted("buyer_organization_id", "organization_id");

    private final DisclosureTable table;

    Disclosures(DisclosureTable table) {
        this.table = table;
    }

    /** Stores a new disclosure in the running transaction. */
    void add(StandingDisclosure disclosure) {
        table.persist(DisclosureRows.row(disclosure));
    }

    /** Stores that a disclosure was taken back, in the transaction that has locked it. */
    void change(RevokedDisclosure disclosure) {
        table.findById(disclosure.id()).revokedAt = disclosure.revokedAt();
    }

    /** The organization's disclosure of that id; empty when it has given none such. */
    Optional<Disclosure> given(UUID organizationId, UUID id) {
        return given(organizationId, table.findByIdOptional(id));
    }

    /** The same, which no other transaction gets from here until this one ends. */
    Optional<Disclosure> lock(UUID organizationId, UUID id) {
        return given(organizationId, table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What an organization disclosed, newest first, after the given id if there is one. */
    List<Disclosure> givenBy(UUID organizationId, Optional<UUID> after, int limit) {
        PanacheQuery<DisclosureEntity> query = after.map(
                        id -> table.find("organizationId = ?1 and id < ?2", NEWEST_FIRST, organizationId, id))
                .orElseGet(() -> table.find("organizationId = ?1", NEWEST_FIRST, organizationId));
        return query.range(0, limit - 1).stream()
                .map(DisclosureRows::disclosure)
                .toList();
    }

    /** Takes back what two organizations disclose to each other at that moment. */
    List<RevokedDisclosure> takeBackBetween(UUID one, UUID other, Instant now) {
        NativeQuery<DisclosureEntity> statement = query(TAKE_BACK_BETWEEN)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("now", now);
        return changed(statement).stream().map(RevokedDisclosure.class::cast).toList();
    }

    /** Makes what one organization disclosed the other one's, that many at most, but for what it disclosed to that. */
    List<Disclosure> moveGiven(UUID from, UUID into, int most) {
        return move(MOVE_GIVEN, from, into, most);
    }

    /** Makes what was disclosed to one organization the other one's, that many at most, but for what that disclosed. */
    List<Disclosure> moveReceived(UUID from, UUID into, int most) {
        return move(MOVE_RECEIVED, from, into, most);
    }

    private List<Disclosure> move(String sql, UUID from, UUID into, int most) {
        return changed(
                query(sql).setParameter("from", from).setParameter("into", into).setParameter("most", most));
    }

    private NativeQuery<DisclosureEntity> query(String sql) {
        return table.getEntityManager().unwrap(Session.class).createNativeQuery(sql, DisclosureEntity.class);
    }

    /** What a statement has changed; the transaction keeps none of it, for there may be more than fits. */
    private List<Disclosure> changed(NativeQuery<DisclosureEntity> statement) {
        List<DisclosureEntity> rows = statement.getResultList();
        rows.forEach(table.getEntityManager()::detach);
        return rows.stream().map(DisclosureRows::disclosure).toList();
    }

    private static Optional<Disclosure> given(UUID organizationId, Optional<DisclosureEntity> row) {
        return row.filter(found -> found.organizationId.equals(organizationId)).map(DisclosureRows::disclosure);
    }

    @ApplicationScoped
    static class DisclosureTable implements PanacheRepositoryBase<DisclosureEntity, UUID> {}
}
