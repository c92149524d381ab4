package jp.hoshimori.declaration.disclosure;

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
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.RevokedDisclosure;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;
import jp.hoshimori.declaration.organization.GivenRows;

/** The disclosures that are stored. Row-level security shows them to both sides, and lets the disclosing one write. */
@ApplicationScoped
class Disclosures {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private final DisclosureTable table;
    private final GivenRows<DisclosureEntity> rows;

    Disclosures(DisclosureTable table, EntityManager database) {
        this.table = table;
        this.rows = new GivenRows<>(database, DisclosureEntity.class, "disclosure", "buyer_organization_id");
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
        return rows.takeBackBetween(one, other, now).stream()
                .map(DisclosureRows::disclosure)
                .map(RevokedDisclosure.class::cast)
                .toList();
    }

    /** Makes what one organization disclosed and was shown the other one's, but for what is between the two. */
    void move(UUID from, UUID into, Consumer<List<Disclosure>> follow) {
        rows.move(
                from,
                into,
                moved -> follow.accept(
                        moved.stream().map(DisclosureRows::disclosure).toList()));
    }

    private static Optional<Disclosure> given(UUID organizationId, Optional<DisclosureEntity> row) {
        return row.filter(found -> found.organizationId.equals(organizationId)).map(DisclosureRows::disclosure);
    }

    @ApplicationScoped
    static class DisclosureTable implements PanacheRepositoryBase<DisclosureEntity, UUID> {}
}
