package jp.hoshimori.declaration.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.RevokedDisclosure;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;

/** The disclosures that are stored. Row-level security shows them to both sides, and lets the disclosing one write. */
@ApplicationScoped
class Disclosures {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

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

    private static Optional<Disclosure> given(UUID organizationId, Optional<DisclosureEntity> row) {
        return row.filter(found -> found.organizationId.equals(organizationId)).map(DisclosureRows::disclosure);
    }

    @ApplicationScoped
    static class DisclosureTable implements PanacheRepositoryBase<DisclosureEntity, UUID> {}
}
