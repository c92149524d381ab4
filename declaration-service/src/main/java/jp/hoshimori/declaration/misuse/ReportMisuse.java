package jp.hoshimori.declaration.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.misuse.model.MisuseReport;
import jp.hoshimori.declaration.misuse.model.Observation;
import jp.hoshimori.declaration.misuse.model.ReceivedCase;
import jp.hoshimori.declaration.misuse.model.ReportForm;
import jp.hoshimori.declaration.misuse.model.ReportRules;
import jp.hoshimori.declaration.review.ReviewKind;
import jp.hoshimori.declaration.review.ReviewQueue;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Takes a report of misuse, makes a case of it, and asks the operator to look at it. */
@ApplicationScoped
class ReportMisuse {

    private final MisuseCases cases;
    private final ReportLimit limit;
    private final ReviewQueue reviews;
    private final AuditTrail audit;
    private final Clock clock;

    ReportMisuse(MisuseCases cases, ReportLimit limit, ReviewQueue reviews, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.limit = limit;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The case made of the report. A number that was never issued is taken too: showing one is misuse.
     *
     * @param caller who reports, which only the audit trail remembers; may be nobody in particular
     * @param bucket the {@linkplain jp.hoshimori.support.http.ClientAddress#bucket bucket of addresses} it comes from
     * @throws ProblemException 400 naming everything that is wrong with the form, 429 when too many have come
     */
    @Transactional
    ReceivedCase report(Caller caller, ReportForm form, int bucket) {
        Observation observation = ReportRules.read(form);
        limit.count(bucket);
        Optional<UUID> organizationId = observation.number().flatMap(cases::declarer);
        ReceivedCase received = new ReceivedCase(new MisuseReport(
                Ids.next(),
                CaseNumbers.next(),
                observation,
                organizationId,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        cases.add(received);
        Subject subject = MisuseSubjects.of(received);
        audit.note(caller, "LOGO_MARK_MISUSE_REPORTED", subject);
        reviews.raise(ReviewKind.LOGO_MARK_MISUSE, subject);
        return received;
    }
}
