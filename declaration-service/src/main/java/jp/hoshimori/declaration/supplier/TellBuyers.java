package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.event.SupplierStarChanged;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.outbox.OutboxEvent;

/**
 * Tells every buyer who watches a supplier that its star changed. A supplier is known by a declaration number that is
 * public, by the corporate number of a published entry, or because it discloses to that buyer; and by the corporate numbers
 * of those that were merged into it.
 */
@ApplicationScoped
class TellBuyers implements StarChangeFollower {

    private static final int BATCH = 1_000;

    /** Each way of knowing reads on from an index in the order of the ids, so a batch costs the same wherever it is. */
    static final String NEXT = """
            WITH RECURSIVE former AS (
                   SELECT organization_id, corporate_number FROM organization WHERE organization_id = :organization
                    UNION ALL
                   SELECT m.organization_id, m.corporate_number
                     FROM former
                     JOIN organization m ON m.merged_into = former.organization_id)
            UPDATE supplier
               SET star_changes = star_changes + 1
             WHERE id IN (
                   SELECT id FROM (
                          (SELECT id
                             FROM supplier
                            WHERE declaration_number = :number AND id > :after
                            ORDER BY id
                            LIMIT :batch)
                           UNION
                          (SELECT w.id
                             FROM register_entry e
                             JOIN supplier w ON w.corporate_number = e.corporate_number
                            WHERE e.declaration_number = :number AND w.id > :after
                            ORDER BY w.id
                            LIMIT :batch)
                           UNION
                          (SELECT w.id
                             FROM register_entry e
                             JOIN register_entry f ON f.corporate_number = e.corporate_number
                             JOIN supplier w ON w.declaration_number = f.declaration_number
                            WHERE e.declaration_number = :number AND w.id > :after
                            ORDER BY w.id
                            LIMIT :batch)
                           UNION
                          (SELECT w.id
                             FROM former
                             JOIN supplier w ON w.corporate_number = former.corporate_number
                            WHERE w.id > :after
                              AND (EXISTS (SELECT FROM register_entry e
                                            WHERE e.declaration_number = :number AND e.organization_name IS NOT NULL)
                                   OR EXISTS (SELECT FROM disclosure d
                                               WHERE d.organization_id = :organization
                                                 AND d.buyer_organization_id = w.organization_id
                                                 AND d.revoked_at IS NULL AND d.expires_at > :now))
                            ORDER BY w.id
                            LIMIT :batch)) watching
                    ORDER BY id
                    LIMIT :batch)
            RETURNING id, organization_id, name, star_changes""";

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    TellBuyers(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void starChanged(StarChange change) {
        UUID after = FIRST;
        while (after != null) {
            List<Tuple> told = next(change, after);
            told.forEach(supplier -> outbox.append(event(change, supplier)));
            after = told.size() < BATCH ? null : last(told);
        }
    }

    private List<Tuple> next(StarChange change, UUID after) {
        List<?> rows = database.createNativeQuery(NEXT, Tuple.class)
                .setParameter("number", change.declarationNumber())
                .setParameter("organization", change.organizationId())
                .setParameter("now", clock.instant())
                .setParameter("after", after)
                .setParameter("batch", BATCH)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    /** The greatest id as PostgreSQL orders them, which is the order of their texts. */
    private static UUID last(List<Tuple> told) {
        return told.stream()
                .map(supplier -> supplier.get("id", UUID.class))
                .max(Comparator.comparing(UUID::toString))
                .orElseThrow();
    }

    private static OutboxEvent event(StarChange change, Tuple supplier) {
        UUID id = supplier.get("id", UUID.class);
        return new OutboxEvent(
                SupplierStarChanged.TYPE.topic(),
                SupplierStarChanged.TYPE.name(),
                SupplierStarChanged.TYPE.schemaId(),
                id.toString(),
                supplier.get("star_changes", Long.class),
                new SupplierStarChanged(
                        id,
                        supplier.get("organization_id", UUID.class),
                        supplier.get("name", String.class),
                        change.declarationNumber(),
                        change.star().orElse(null),
                        change.kind().name(),
                        change.at()));
    }
}
