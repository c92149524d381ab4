package jp.hoshimori.declaration.measuresrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.support.tenant.SystemAccess;

/** What a supplier declares, as far as a buyer may know: because its name is published, or because it disclosed it. */
@ApplicationScoped
class StarsInSight {

    private final StandingStars stars;

    StarsInSight(StandingStars stars) {
        this.stars = stars;
    }

    /** The supplier's star that the buyer may know of; empty when there is none. */
    Optional<Star> of(UUID supplier, UUID buyer) {
        return SystemAccess.call(() -> stars.inSight(supplier, buyer));
    }

    /** Looks among the declarations of everybody: transactions of its own, begun with system access. */
    @ApplicationScoped
    static class StandingStars {

        private static final String IN_SIGHT = """
                SELECT d.star
                  FROM declaration d
                 WHERE d.organization_id = :supplier AND d.status = 'STANDING'
                   AND (d.publicity = 'NAME_PUBLISHED'
                        OR EXISTS (SELECT 1
                                     FROM disclosure s
                                    WHERE s.organization_id = :supplier AND s.buyer_organization_id = :buyer
                                      AND s.revoked_at IS NULL AND s.expires_at > :now))""";

        private static final String OWN =
                "SELECT star FROM declaration WHERE organization_id = :supplier AND status = 'STANDING'";

        /** In the order in which they are seen to. Those that are agreed to may know; the others only what is in sight. */
        private static final String MET = """
                SELECT r.id
                  FROM measures_request r
                 WHERE r.supplier_organization_id = :supplier AND r.state IN ('OPEN', 'AGREED')
                   AND (r.star = :star OR :star = 'TWO_STARS')
                   AND (r.state = 'AGREED'
                        OR EXISTS (SELECT 1
                                     FROM register_entry e
                                    WHERE e.declaration_number = :number AND e.organization_name IS NOT NULL)
                        OR EXISTS (SELECT 1
                                     FROM disclosure s
                                    WHERE s.organization_id = :supplier AND s.buyer_organization_id = r.organization_id
                                      AND s.revoked_at IS NULL AND s.expires_at > :now))
                 ORDER BY r.id""";

        private final EntityManager database;
        private final Clock clock;

        StandingStars(EntityManager database, Clock clock) {
            this.database = database;
            this.clock = clock;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        Optional<Star> inSight(UUID supplier, UUID buyer) {
            List<?> stars = database.createNativeQuery(IN_SIGHT, String.class)
                    .setParameter("supplier", supplier)
                    .setParameter("buyer", buyer)
                    .setParameter("now", clock.instant())
                    .getResultList();
            return stars.stream().map(String.class::cast).map(Star::valueOf).findFirst();
        }

        /** What the caller's own organization declares, in its running transaction. */
        Optional<Star> own(UUID supplier) {
            List<?> stars = database.createNativeQuery(OWN, String.class)
                    .setParameter("supplier", supplier)
                    .getResultList();
            return stars.stream().map(String.class::cast).map(Star::valueOf).findFirst();
        }

        /** The pending requests that a star of the supplier meets, in a transaction that works for the system. */
        List<UUID> met(UUID supplier, String number, String star) {
            Instant now = clock.instant();
            List<?> ids = database.createNativeQuery(MET, UUID.class)
                    .setParameter("supplier", supplier)
                    .setParameter("star", star)
                    .setParameter("number", number)
                    .setParameter("now", now)
                    .getResultList();
            return ids.stream().map(UUID.class::cast).toList();
        }
    }
}
