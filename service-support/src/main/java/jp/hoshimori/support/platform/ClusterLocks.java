package jp.hoshimori.support.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Named locks, each of which one transaction at a time has among all replicas of a service, until it ends: what jobs take
 * so that one replica does the work and the others do not repeat it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClusterLocks {

    private static final String TRY = "SELECT pg_try_advisory_xact_lock(hashtextextended(?1, 0))";
    private static final String WAIT = "SELECT count(*) FROM pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private final EntityManager database;

    ClusterLocks(EntityManager database) {
        this.database = database;
    }

    /** Whether the running transaction has the lock now; it does not wait for another one that has it. */
    public boolean tryTake(String name) {
        return (Boolean) database.createNativeQuery(TRY, Boolean.class)
                .setParameter(1, name)
                .getSingleResult();
    }

    /** Takes the lock for the running transaction, once no other one has it. */
    public void take(String name) {
        database.createNativeQuery(WAIT, Long.class).setParameter(1, name).getSingleResult();
    }
}
