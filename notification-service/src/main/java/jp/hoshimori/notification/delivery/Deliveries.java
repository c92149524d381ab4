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

    /** What waits for the organization's address. */
    List<DeliveryEntity> waitingFor(UUID organizationId) {
        return list("organizationId = ?1 and state = ?2", organizationId, DeliveryEntity.State.WAITING_FOR_ADDRESS);
    }
}
