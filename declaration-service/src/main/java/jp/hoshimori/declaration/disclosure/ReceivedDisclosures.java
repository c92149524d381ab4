package jp.hoshimori.declaration.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.disclosure.ReceivedDisclosure.StandingStar;

/**
 * What buyers are shown at this moment. Reads rows of many organizations, so its transaction begins with system access;
 * the statement itself asks for nothing but what was disclosed to the buyer.
 */
@ApplicationScoped
class ReceivedDisclosures {

    static final String PIECE = """
            SELECT s.id, s.organization_id, o.name, o.corporate_number, s.level, s.disclosed_at, s.expires_at,
                   d.declaration_number, d.star, d.declared_at
              FROM disclosure s
              LEFT JOIN organization o ON o.organization_id = s.organization_id
              LEFT JOIN declaration d ON d.organization_id = s.organization_id AND d.status = 'STANDING'
             WHERE s.buyer_organization_id = :buyer AND s.revoked_at IS NULL AND s.expires_at > :now AND s.id < :before
             ORDER BY s.id DESC
             LIMIT :limit""";

    /** Above every id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    private final EntityManager database;
    private final Clock clock;

    ReceivedDisclosures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the buyer is shown, newest disclosure first, after the given id if there is one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ReceivedDisclosure> of(UUID buyer, Optional<UUID> after, int limit) {
        List<?> rows = database.createNativeQuery(PIECE, Tuple.class)
                .setParameter("buyer", buyer)
                .setParameter("now", clock.instant())
                .setParameter("before", after.orElse(LAST))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(ReceivedDisclosures::received)
                .toList();
    }

    private static ReceivedDisclosure received(Tuple row) {
        return new ReceivedDisclosure(
                row.get("id", UUID.class),
                row.get("organization_id", UUID.class),
                Optional.ofNullable(row.get("name", String.class)),
                Optional.ofNullable(row.get("corporate_number", String.class)),
                row.get("level", String.class),
                row.get("disclosed_at", Instant.class),
                row.get("expires_at", Instant.class),
                star(row));
    }

    private static Optional<StandingStar> star(Tuple row) {
        return Optional.ofNullable(row.get("declaration_number", String.class))
                .map(number ->
                        new StandingStar(number, row.get("star", String.class), row.get("declared_at", Instant.class)));
    }
}
