package jp.hoshimori.declaration.grant;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.RevokedGrant;
import jp.hoshimori.declaration.grant.model.StandingGrant;
import jp.hoshimori.declaration.organization.GivenRows;

/** The access grants that are stored. Row-level security shows them to both sides, and lets the granting one write. */
@ApplicationScoped
class AccessGrants {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final GrantTable table;
    private final GivenRows<AccessGrantEntity> rows;

    AccessGrants(GrantTable table, EntityManager database) {
        this.table = table;
        this.rows = new GivenRows<>(database, AccessGrantEntity.class, "access_grant", "grantee_organization_id");
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
        return rows.takeBackBetween(one, other, now).stream()
                .map(AccessGrantRows::grant)
                .map(RevokedGrant.class::cast)
                .toList();
    }

    /** Makes what one organization granted and was granted the other one's, but for what is between the two. */
    void move(UUID from, UUID into, Consumer<List<AccessGrant>> follow) {
        rows.move(
                from,
                into,
                moved ->
                        follow.accept(moved.stream().map(AccessGrantRows::grant).toList()));
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
