package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.support.platform.ClusterLocks;

/**
 * Hands out the pages that are due to be looked at, on one replica at a time and each page once: whoever takes one has it
 * lent, so that no transaction is open while it is looked at, and it comes back should the replica fall over.
 */
@ApplicationScoped
class DuePolicies {

    /** Far longer than looking at a batch takes. */
    private static final Duration LENT_FOR = Duration.ofHours(1);

    private static final String LOCK = "recheck-external-policies";

    /** Served by external_policy_due. */
    static final String DUE = """
            SELECT organization_id FROM external_policy
             WHERE lapsed_at IS NULL AND next_check_at <= :now
             ORDER BY next_check_at LIMIT :most""";

    private static final String TAKE = """
            WITH due AS MATERIALIZED (%s)
            UPDATE external_policy p SET next_check_at = :until FROM due
             WHERE p.organization_id = due.organization_id
            RETURNING p.organization_id AS organization, p.url AS url""".formatted(DUE);

    private final ClusterLocks locks;
    private final EntityManager database;
    private final Clock clock;

    DuePolicies(ClusterLocks locks, EntityManager database, Clock clock) {
        this.locks = locks;
        this.database = database;
        this.clock = clock;
    }

    /** Some pages that are due, those that have waited longest; to be called with the system's access. */
    @Transactional
    List<Due> take(int most) {
        return locks.tryTake(LOCK) ? taken(most) : List.of();
    }

    @SuppressWarnings("unchecked")
    private List<Due> taken(int most) {
        Instant now = clock.instant();
        List<Tuple> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .setParameter("until", now.plus(LENT_FOR))
                .getResultList();
        return rows.stream()
                .map(row -> new Due(row.get("organization", UUID.class), row.get("url", String.class)))
                .toList();
    }

    /**
     * A page that is due.
     *
     * @param url where it was when it was handed out
     */
    record Due(UUID organizationId, String url) {}
}
