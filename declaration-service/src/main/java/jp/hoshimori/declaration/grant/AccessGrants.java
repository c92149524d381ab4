package jp.hoshimori.declaration.grant;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.RevokedGrant;
import jp.hoshimori.declaration.grant.model.StandingGrant;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The access grants that are stored. Row-level security shows them to both sides, and lets the granting one write. */
@ApplicationScoped
class AccessGrants {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private static final String TAKE_BACK_BETWEEN = """
            WITH taken_back AS (
                UPDATE access_grant SET revoked_at = :now, version = version + 1
                 WHERE (organization_id, grantee_organization_id) IN ((:one, :other), (:other, :one))
                   AND revoked_at IS NULL AND expires_at > :now
                RETURNING *)
            SELECT * FROM taken_back""";

    private static final String MOVE = """
            WITH moved AS (
                UPDATE access_grant SET %1$s = :into, version = version + 1
                 WHERE id IN (SELECT id FROM access_grant WHERE %1$s = :from AND %2$s <> :into ORDER BY id LIMIT :most)
                RETURNING *)
            SELECT * FROM moved""";

    private static final String MOVE_GIVEN = MOVE.formatted("organization_id", "grantee_organization_id");
    private static final String MOVE_RECEIVED = MOVE.formatted("grantee_organization_id", "organization_id");

    private final GrantTable table;

    AccessGrants(GrantTable table) {
        this.table = table;
    }

    /** Stores a new grant in the running transaction. */
    void add(StandingGrant grant) {
        table.persist(AccessGrantRows.row(grant));
    }

    /** Stores that a grant was taken back, in the transaction that has locked it. */
    void change(RevokedGrant grant) {
        table.findById(grant.id()).revokedAt = grant.revokedAt();
    }

    /** The organization's grant of that id; empty when it has given none such. */
    Optional<AccessGrant> given(UUID organizationId, UUID id) {
        return given(organizationId, table.findByIdOptional(id));
    }

    /** The same, which no other transaction gets from here until this one ends. */
    Optional<AccessGrant> lock(UUID organizationId, UUID id) {
        return given(organizationId, table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What an organization gave, newest first, after the given id if there is one. */
    List<AccessGrant> givenBy(UUID organizationId, Optional<UUID> after, int limit) {
        return list("organizationId", organizationId, after, limit);
    }

    /** What an organization was given, newest first, after the given id if there is one. */
    List<AccessGrant> receivedBy(UUID organizationId, Optional<UUID> after, int limit) {
        return list("granteeOrganizationId", organizationId, after, limit);
    }

    /** Takes back what two organizations grant each other at that moment. */
    List<RevokedGrant> takeBackBetween(UUID one, UUID other, Instant now) {
        NativeQuery<AccessGrantEntity> statement = query(TAKE_BACK_BETWEEN)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("now", now);
        return changed(statement).stream().map(RevokedGrant.class::cast).toList();
    }

    /** Makes what one organization granted the other one's, that many at most, but for what it granted to that. */
    List<AccessGrant> moveGiven(UUID from, UUID into, int most) {
        return move(MOVE_GIVEN, from, into, most);
    }

    /** Makes what one organization was granted the other one's, that many at most, but for what that granted. */
    List<AccessGrant> moveReceived(UUID from, UUID into, int most) {
        return move(MOVE_RECEIVED, from, into, most);
    }

    private List<AccessGrant> move(String sql, UUID from, UUID into, int most) {
        return changed(
                query(sql).setParameter("from", from).setParameter("into", into).setParameter("most", most));
    }

    private NativeQuery<AccessGrantEntity> query(String sql) {
        return table.getEntityManager().unwrap(Session.class).createNativeQuery(sql, AccessGrantEntity.class);
    }

    /** What a statement has changed; the transaction keeps none of it, for there may be more than fits. */
    private List<AccessGrant> changed(NativeQuery<AccessGrantEntity> statement) {
        List<AccessGrantEntity> rows = statement.getResultList();
        rows.forEach(table.getEntityManager()::detach);
        return rows.stream().map(AccessGrantRows::grant).toList();
    }

    private List<AccessGrant> list(String side, UUID organizationId, Optional<UUID> after, int limit) {
        PanacheQuery<AccessGrantEntity> query = after.map(
                        id -> table.find(side + " = ?1 and id < ?2", NEWEST_FIRST, organizationId, id))
                .orElseGet(() -> table.find(side + " = ?1", NEWEST_FIRST, organizationId));
        return query.range(0, limit - 1).stream().map(AccessGrantRows::grant).toList();
    }

    private static Optional<AccessGrant> given(UUID organizationId, Optional<AccessGrantEntity> row) {
        return row.filter(found -> found.organizationId.equals(organizationId)).map(AccessGrantRows::grant);
    }

    @ApplicationScoped
    static class GrantTable implements PanacheRepositoryBase<AccessGrantEntity, UUID> {}
}
