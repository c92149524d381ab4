package jp.hoshimori.declaration.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.misuse.model.CaseChange;
import jp.hoshimori.declaration.misuse.model.CaseStep;
import jp.hoshimori.declaration.misuse.model.MisuseCase;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Takes a case a step further, and notes who did so. */
@ApplicationScoped
class ChangeMisuseCase {

    private final MisuseCases cases;
    private final CaseSteps steps;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeMisuseCase(MisuseCases cases, CaseSteps steps, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The case after the step.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 404 when there is no such case, 428 or 412 as {@link EntityTags} says, 409 when the case
     *     allows no such step
     */
    @Transactional
    CaseFile change(Caller caller, UUID id, CaseChange change, String ifMatch) {
        MisuseCase before = cases.lock(id).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, before.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        MisuseCase after = change.of(before, now);
        cases.change(after);
        steps.add(id, after.version(), new CaseStep(after.state(), change.note(), caller.subject(), now));
        audit.note(caller, "MISUSE_CASE_" + after.state(), MisuseSubjects.of(after));
        return new CaseFile(after, steps.of(id));
    }
}
