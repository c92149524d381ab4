package jp.hoshimori.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored deliveries. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<DeliveryEntity, UUID> {

    /** Locks in the order of {@link DeliveryLedger}, which may be writing down how several of them ended. */
    private static final String MOVE = """
            UPDATE delivery d SET organization_id = :into
             WHERE d.id IN (SELECT id FROM delivery WHERE organization_id = :from ORDER BY id FOR UPDATE)
               AND NOT EXISTS (SELECT FROM delivery t
                                WHERE t.event_id = d.event_id AND t.organization_id = :into AND t.channel = d.channel)""";

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    /** Hibernate's word for {@code SKIP LOCKED}: what another replica is busy with is not waited for. */
    private static final int SKIP_LOCKED = -2;

    /** The deliveries that are due, the longest overdue first, locked until the transaction ends. */
    List<DeliveryEntity> lockDue(Instant now, int limit) {
        return find("state = ?1 and nextAttemptAt <= ?2", Sort.by("nextAttemptAt"), DeliveryEntity.State.PENDING, now)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .list();
    }

    /** One delivery, locked until the transaction ends. */
    Optional<DeliveryEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes what is or was to be sent to one organization the other one's, but for events that was told of itself. */
    void move(UUID from, UUID into) {
        getEntityManager()
                .createNativeQuery(MOVE)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    /** What waits for the organization's address. */
    List<DeliveryEntity> waitingFor(UUID organizationId) {
        return list("organizationId = ?1 and state = ?2", organizationId, DeliveryEntity.State.WAITING_FOR_ADDRESS);
    }
}
