package jp.hoshimori.declaration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Notes that an operator has seen what was done. Who did so stands on the event itself and makes no event of its own. */
@ApplicationScoped
class AcknowledgeAuditEvents {

    /** How many are noted at once; more take another call. */
    static final int MOST_AT_ONCE = 10_000;

    private final AuditEvents events;
    private final Clock clock;

    AcknowledgeAuditEvents(AuditEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * The event as seen; one that was seen before stays as it is. To be called with the system's access.
     *
     * @throws ProblemException 404 when there is no such event
     */
    @Transactional
    AuditEvent one(Caller operator, UUID id) throws SQLException {
        events.acknowledge(id, operator.subject(), clock.instant());
        return events.ofId(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * Notes it of an event and of everything done before it. To be called with the system's access.
     *
     * @return how many had not been seen, at most {@link #MOST_AT_ONCE}
     * @throws ProblemException 400 when there is no such event
     */
    @Transactional
    int upTo(Caller operator, UUID id) throws SQLException {
        AuditEvent last = events.ofId(id).orElseThrow(AcknowledgeAuditEvents::unknown);
        return events.acknowledgeUpTo(last, operator.subject(), clock.instant(), MOST_AT_ONCE);
    }

    private static ProblemException unknown() {
        return ProblemException.invalid(new FieldError(
                "/upTo",
                "UNKNOWN_AUDIT_EVENT",
                LocalizedText.of("この id の監査記録はありません。", "There is no audit event of this id.")));
    }
}
