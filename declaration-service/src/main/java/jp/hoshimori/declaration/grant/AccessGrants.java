package jp.hoshimori.declaration.grant;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.RevokedGrant;
import jp.hoshimori.declaration.grant.model.StandingGrant;

/** The access grants that are stored. Row-level security shows them to both sides, and lets the granting one write. */
@ApplicationScoped
class AccessGrants {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

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
