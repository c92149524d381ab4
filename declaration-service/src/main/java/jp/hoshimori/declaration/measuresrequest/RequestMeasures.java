package jp.hoshimori.declaration.measuresrequest;

import static jp.hoshimori.declaration.measuresrequest.MeasuresRequestProblems.refuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.measuresrequest.model.CostTalkForm;
import jp.hoshimori.declaration.measuresrequest.model.OpenRequest;
import jp.hoshimori.declaration.measuresrequest.model.Plan;
import jp.hoshimori.declaration.measuresrequest.model.RequestForm;
import jp.hoshimori.declaration.measuresrequest.model.RequestRules;
import jp.hoshimori.declaration.measuresrequest.model.RequestTerms;
import jp.hoshimori.declaration.measuresrequest.model.Step;
import jp.hoshimori.declaration.measuresrequest.model.Step.Act;
import jp.hoshimori.declaration.measuresrequest.model.Step.Side;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;
import org.hibernate.exception.ConstraintViolationException;

/** Asks a supplier to declare a star. */
@ApplicationScoped
class RequestMeasures {

    /** Days are counted on the calendar of Japan. */
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final RequestRules rules;
    private final Organizations organizations;
    private final MeasuresRequests requests;
    private final AuditTrail audit;
    private final Clock clock;

    RequestMeasures(
            RequestRules rules, Organizations organizations, MeasuresRequests requests, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.organizations = organizations;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The request that the form makes of a supplier.
     *
     * @throws ProblemException 403 for a caller without an organization, 400 naming everything that is wrong with the form,
     *     410 when the caller's organization was merged into another one, 409 when the supplier was, since it was found, or
     *     when a request to it is under way
     */
    @Transactional
    OpenRequest request(Caller caller, UUID supplier, RequestForm form) {
        UUID buyer = OwnOrganization.of(caller);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        refuse(rules.violations(form, LocalDate.ofInstant(now, JAPAN)));
        organizations.requireNeitherMerged(buyer, supplier);
        if (requests.isPending(buyer, supplier)) {
            throw MeasuresRequestProblems.pending();
        }
        OpenRequest request = new OpenRequest(Ids.next(), terms(buyer, supplier, form, now), plan(form), 0);
        store(request);
        audit.note(caller, "MEASURES_REQUESTED", Subject.of("measures-request", request.id(), buyer));
        return request;
    }

    private void store(OpenRequest request) {
        try {
            requests.add(
                    request,
                    Step.about(
                            Side.BUYER,
                            Act.REQUESTED,
                            request.terms().necessity(),
                            request.plan().dueOn()));
        } catch (ConstraintViolationException askedBeside) {
            throw MeasuresRequestProblems.pending();
        }
    }

    private static RequestTerms terms(UUID buyer, UUID supplier, RequestForm form, Instant now) {
        return new RequestTerms(
                buyer,
                supplier,
                form.chosenStar().orElseThrow(),
                form.necessity().strip(),
                RequestForm.day(form.explainedOn()).orElseThrow(),
                now);
    }

    private static Plan plan(RequestForm form) {
        return new Plan(
                RequestForm.day(form.dueOn()).orElseThrow(),
                Optional.empty(),
                Optional.ofNullable(form.costTalk()).map(CostTalkForm::talk));
    }
}
