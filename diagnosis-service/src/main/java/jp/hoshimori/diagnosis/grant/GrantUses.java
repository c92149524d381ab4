package jp.hoshimori.diagnosis.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.support.outbox.OutboxEvent;
import jp.hoshimori.support.outbox.OutboxRows;

/** Tells organizations what was done with what they granted: as part of the transaction that did it. */
@ApplicationScoped
public class GrantUses {

    private final OutboxRows outbox;
    private final Clock clock;

    GrantUses(OutboxRows outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What was done by one grant.
     *
     * @param grantId the grant
     * @param organizationId the organization that gave it
     * @param records how many records were read or written, at least 1
     */
    public record Use(UUID grantId, UUID organizationId, int records) {}

    /**
     * Makes what is told part of the running transaction: one statement, however many grants were used, and none when
     * none was.
     *
     * @param operation the {@code operationId} of what was done
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID grantee, String operation, Collection<Use> uses) {
        if (uses.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        outbox.append(
                uses.stream().map(use -> event(grantee, operation, use, now)).toList(), now);
    }

    private static OutboxEvent event(UUID grantee, String operation, Use use, Instant now) {
        return new OutboxEvent(
                AccessGrantUsed.TYPE.topic(),
                AccessGrantUsed.TYPE.name(),
                AccessGrantUsed.TYPE.schemaId(),
                use.grantId().toString(),
                sequence(now),
                new AccessGrantUsed(use.grantId(), use.organizationId(), grantee, operation, use.records(), now));
    }

    /** The grant's version is another service's: along a grant, its uses are told apart by their time. */
    private static long sequence(Instant now) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, now);
    }
}
