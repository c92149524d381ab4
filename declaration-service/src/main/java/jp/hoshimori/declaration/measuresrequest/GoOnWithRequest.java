package jp.hoshimori.declaration.measuresrequest;

import static jp.hoshimori.declaration.measuresrequest.MeasuresRequestProblems.refuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import jp.hoshimori.declaration.measuresrequest.model.AgreedRequest;
import jp.hoshimori.declaration.measuresrequest.model.ClosedRequest;
import jp.hoshimori.declaration.measuresrequest.model.CostTalkForm;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.measuresrequest.model.OpenRequest;
import jp.hoshimori.declaration.measuresrequest.model.RequestForm;
import jp.hoshimori.declaration.measuresrequest.model.RequestRules;
import jp.hoshimori.declaration.measuresrequest.model.Step;
import jp.hoshimori.declaration.measuresrequest.model.Step.Act;
import jp.hoshimori.declaration.measuresrequest.model.Step.Side;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** What the buyer does with a request that it has made. */
@ApplicationScoped
class GoOnWithRequest {

    private final RequestRules rules;
    private final RequestSteps steps;

    GoOnWithRequest(RequestRules rules, RequestSteps steps) {
        this.rules = rules;
        this.steps = steps;
    }

    /**
     * Records a talk about the cost; a later one takes the place of the one before, which stays on record.
     *
     * @throws ProblemException 404 for what is not the caller's, 403 for the supplier, 428 or 412 for a caller who does not
     *     know the present version, 400 naming everything that is wrong with the form, 409 when it is not open
     */
    @Transactional
    MeasuresRequest talk(Caller caller, UUID id, String ifMatch, CostTalkForm form) {
        OpenRequest request = steps.open(steps.lockAs(Side.BUYER, caller, id, ifMatch));
        refuse(rules.talk(form, steps.today(), ""));
        String words = form.talk().offer() + "\n" + form.talk().agreement();
        return steps.take(
                caller,
                request.talked(form.talk()),
                Step.about(
                        Side.BUYER, Act.COST_TALK_RECORDED, words, form.talk().heldOn()));
    }

    /**
     * Sets another day, such as the one that the supplier proposed.
     *
     * @throws ProblemException as {@link #talk}
     */
    @Transactional
    MeasuresRequest due(Caller caller, UUID id, String ifMatch, String dueOn) {
        OpenRequest request = steps.open(steps.lockAs(Side.BUYER, caller, id, ifMatch));
        LocalDate day = RequestForm.day(dueOn).orElse(LocalDate.MIN);
        // What the supplier itself proposed may be sooner than what a buyer may ask for.
        if (request.plan().proposedDueOn().filter(day::equals).isEmpty()) {
            refuse(rules.due(dueOn, steps.today()).stream().toList());
        }
        return steps.take(caller, request.due(day), Step.about(Side.BUYER, Act.DUE_DATE_CHANGED, null, day));
    }

    /**
     * Takes the request back, also one that was agreed to.
     *
     * @throws ProblemException as {@link #talk}
     */
    @Transactional
    MeasuresRequest cancel(Caller caller, UUID id, String ifMatch, String words) {
        MeasuresRequest request = steps.lockAs(Side.BUYER, caller, id, ifMatch);
        refuse(rules.remark(words, "/words").stream().toList());
        return steps.take(caller, cancelled(request), Step.of(Side.BUYER, Act.CANCELLED, words));
    }

    private static ClosedRequest cancelled(MeasuresRequest request) {
        if (request instanceof OpenRequest open) {
            return open.cancel();
        }
        if (request instanceof AgreedRequest agreed) {
            return agreed.cancel();
        }
        throw MeasuresRequestProblems.notOpen();
    }
}
