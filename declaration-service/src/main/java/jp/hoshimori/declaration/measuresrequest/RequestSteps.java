package jp.hoshimori.declaration.measuresrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.measuresrequest.model.OpenRequest;
import jp.hoshimori.declaration.measuresrequest.model.Step;
import jp.hoshimori.declaration.measuresrequest.model.Step.Side;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Takes steps of a request: each is checked for its side, put on record, noted in the audit trail and told to others. */
@ApplicationScoped
class RequestSteps {

    private final MeasuresRequests requests;
    private final AuditTrail audit;
    private final Clock clock;

    RequestSteps(MeasuresRequests requests, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The request of that id, locked for a step of that side.
     *
     * @throws ProblemException 403 for a caller without an organization and for the other side, 404 for everybody else, 428
     *     or 412 for a caller who does not know the present version
     */
    @Transactional(Transactional.TxType.MANDATORY)
    MeasuresRequest lockAs(Side side, Caller caller, UUID id, String ifMatch) {
        MeasuresRequest request = requests.lock(OwnOrganization.of(caller), id).orElseThrow(ProblemException::notFound);
        UUID acting =
                side == Side.BUYER ? request.terms().buyer() : request.terms().supplier();
        if (!caller.actsFor(acting)) {
            throw MeasuresRequestProblems.otherSide();
        }
        EntityTags.requireMatch(ifMatch, request.version());
        return request;
    }

    /**
     * The request, if the two sides are still talking.
     *
     * @throws ProblemException 409 when they are not
     */
    OpenRequest open(MeasuresRequest request) {
        if (request instanceof OpenRequest open) {
            return open;
        }
        throw MeasuresRequestProblems.notOpen();
    }

    /** The day it is in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RequestMeasures.JAPAN);
    }

    /** Stores a step of a caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    MeasuresRequest take(Caller caller, MeasuresRequest request, Step step) {
        UUID acting = step.side() == Side.BUYER
                ? request.terms().buyer()
                : request.terms().supplier();
        audit.note(
                caller, "MEASURES_REQUEST_" + step.act().name(), Subject.of("measures-request", request.id(), acting));
        return take(request, step);
    }

    /** Stores a step that the platform takes of itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    MeasuresRequest take(MeasuresRequest request, Step step) {
        requests.change(request, step, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return request;
    }
}
