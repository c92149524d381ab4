package jp.hoshimori.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.hoshimori.notification.delivery.model.FailureReason;
import jp.hoshimori.support.tenant.SystemAccess;
import org.jboss.logging.Logger;

/**
 * Sends the mails that are due. Any number of replicas may do so at once: each begins its attempts under a lease, sends
 * with no transaction open, and then writes down how they ended.
 */
@ApplicationScoped
class SendDueDeliveries {

    private static final Logger LOG = Logger.getLogger(SendDueDeliveries.class);

    private final DeliveryLedger ledger;
    private final MailWriter writer;
    private final MailSender sender;

    SendDueDeliveries(DeliveryLedger ledger, MailWriter writer, MailSender sender) {
        this.ledger = ledger;
        this.writer = writer;
        this.sender = sender;
    }

    /** Sends batch after batch until nothing is due. */
    @Scheduled(every = "{hoshimori.delivery.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        List<Attempt> attempts;
        do {
            attempts = SystemAccess.call(ledger::begin);
            List<Outcome> outcomes = send(attempts);
            SystemAccess.run(() -> ledger.end(outcomes));
        } while (!attempts.isEmpty());
    }

    private List<Outcome> send(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        List<Uni<Outcome>> sending = attempts.stream().map(this::send).toList();
        return Uni.join().all(sending).andFailFast().await().indefinitely();
    }

    private Uni<Outcome> send(Attempt attempt) {
        try {
            return sender.send(attempt, SystemAccess.call(() -> writer.write(attempt)));
        } catch (RuntimeException unwritable) {
            LOG.errorf(
                    "A mail cannot be written: delivery=%s %s",
                    attempt.delivery().id(), unwritable.getClass());
            return Uni.createFrom().item(Outcome.failed(attempt, FailureReason.NOT_WRITABLE));
        }
    }
}
