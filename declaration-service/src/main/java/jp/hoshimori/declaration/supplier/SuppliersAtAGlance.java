package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A buyer's suppliers with their stars, a piece of a list in one statement. Reads rows of many organizations, so its
 * transaction begins with system access; the statement itself asks for nothing but what is public or disclosed to the
 * buyer.
 */
@ApplicationScoped
class SuppliersAtAGlance {

    /**
     * What stands comes before what ended, and the later before the earlier: so a supplier that declared anew under another
     * number is found by the corporate number that its first entry shows. A corporate number leads to the organization that
     * goes on, which may have another one or none.
     */
    static final String PIECE = """
            SELECT s.id, s.list_id, s.name, s.declaration_number, s.corporate_number, s.note, s.added_at, s.version,
                   e.found_number, e.star, e.status, e.declared_at, e.upgraded_at, e.ended_at
              FROM supplier s
              LEFT JOIN register_entry k ON k.declaration_number = s.declaration_number
              LEFT JOIN LATERAL (
                   WITH RECURSIVE known AS (
                          SELECT organization_id, merged_into
                            FROM organization
                           WHERE corporate_number = s.corporate_number
                           UNION ALL
                          SELECT n.organization_id, n.merged_into
                            FROM known
                            JOIN organization n ON n.organization_id = known.merged_into)
                   SELECT organization_id FROM known WHERE merged_into IS NULL) o ON true
              LEFT JOIN LATERAL (
                   SELECT * FROM (
                          SELECT r.declaration_number AS found_number, r.star, r.status, r.declared_at, r.upgraded_at,
                                 r.ended_at
                            FROM register_entry r
                           WHERE r.declaration_number = s.declaration_number
                           UNION ALL
                          SELECT r.declaration_number, r.star, r.status, r.declared_at, r.upgraded_at, r.ended_at
                            FROM register_entry r
                           WHERE r.corporate_number = coalesce(s.corporate_number, k.corporate_number)
                           UNION ALL
                          SELECT r.declaration_number, r.star, r.status, r.declared_at, r.upgraded_at, r.ended_at
                            FROM declaration d
                            JOIN register_entry r ON r.declaration_number = d.declaration_number
                             AND r.organization_name IS NOT NULL
                           WHERE d.organization_id = o.organization_id
                           UNION ALL
                          SELECT d.declaration_number, d.star, d.status, d.declared_at, d.upgraded_at, d.ended_at
                            FROM disclosure x
                            JOIN declaration d ON d.organization_id = x.organization_id AND d.status = 'STANDING'
                           WHERE x.organization_id = o.organization_id AND x.buyer_organization_id = s.organization_id
                             AND x.revoked_at IS NULL AND x.expires_at > :now) found
                    ORDER BY (status = 'STANDING') DESC, declared_at DESC
                    LIMIT 1) e ON true
             WHERE s.organization_id = :buyer AND s.list_id = :list AND s.id >= :from
             ORDER BY s.id
             LIMIT :limit""";

    private final EntityManager database;
    private final Clock clock;

    SuppliersAtAGlance(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The suppliers of the buyer's list from that id on, in the order in which they were added. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ListedSupplier> of(UUID buyer, UUID list, UUID from, int limit) {
        List<?> rows = database.createNativeQuery(PIECE, Tuple.class)
                .setParameter("buyer", buyer)
                .setParameter("list", list)
                .setParameter("from", from)
                .setParameter("now", clock.instant())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(SuppliersAtAGlance::supplier)
                .toList();
    }

    private static ListedSupplier supplier(Tuple row) {
        return new ListedSupplier(
                row.get("id", UUID.class),
                row.get("list_id", UUID.class),
                row.get("name", String.class),
                Optional.ofNullable(row.get("declaration_number", String.class)),
                Optional.ofNullable(row.get("corporate_number", String.class)),
                Optional.ofNullable(row.get("note", String.class)),
                row.get("added_at", Instant.class),
                row.get("version", Long.class),
                Optional.ofNullable(row.get("found_number", String.class)).map(number -> star(number, row)));
    }

    private static SupplierStar star(String number, Tuple row) {
        return new SupplierStar(
                number,
                row.get("star", String.class),
                row.get("status", String.class),
                row.get("declared_at", Instant.class),
                Optional.ofNullable(row.get("upgraded_at", Instant.class)),
                Optional.ofNullable(row.get("ended_at", Instant.class)));
    }
}
