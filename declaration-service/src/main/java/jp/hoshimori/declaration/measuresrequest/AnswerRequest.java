package jp.hoshimori.declaration.measuresrequest;

import static jp.hoshimori.declaration.measuresrequest.MeasuresRequestProblems.refuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.measuresrequest.StarsInSight.StandingStars;
import jp.hoshimori.declaration.measuresrequest.model.AgreedRequest;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.declaration.measuresrequest.model.OpenRequest;
import jp.hoshimori.declaration.measuresrequest.model.RequestForm;
import jp.hoshimori.declaration.measuresrequest.model.RequestRules;
import jp.hoshimori.declaration.measuresrequest.model.Step;
import jp.hoshimori.declaration.measuresrequest.model.Step.Act;
import jp.hoshimori.declaration.measuresrequest.model.Step.Side;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** What the supplier says to a request. */
@ApplicationScoped
class AnswerRequest {

    private final RequestRules rules;
    private final RequestSteps steps;
    private final StandingStars stars;

    AnswerRequest(RequestRules rules, RequestSteps steps, StandingStars stars) {
        this.rules = rules;
        this.steps = steps;
        this.stars = stars;
    }

    /**
     * Agrees. When the star stands already, the request is fulfilled at once: by agreeing, the supplier lets the buyer know.
     *
     * @throws ProblemException 404 for what is not the caller's, 403 for the buyer, 428 or 412 for a caller who does not
     *     know the present version, 400 for words that are none, 409 when it is not open or no talk about the cost is on
     *     record
     */
    @Transactional
    MeasuresRequest agree(Caller caller, UUID id, String ifMatch, String words) {
        OpenRequest request = steps.open(steps.lockAs(Side.SUPPLIER, caller, id, ifMatch));
        refuse(rules.remark(words, "/words").stream().toList());
        AgreedRequest agreed = request.agree().orElseThrow(MeasuresRequestProblems::costTalkMissing);
        steps.take(caller, agreed, Step.of(Side.SUPPLIER, Act.AGREED, words));
        return isMet(agreed) ? steps.take(agreed.fulfil(), Step.of(Side.SYSTEM, Act.FULFILLED, null)) : agreed;
    }

    /**
     * Declines, with a reason.
     *
     * @throws ProblemException as {@link #agree}, but for the talk about the cost
     */
    @Transactional
    MeasuresRequest decline(Caller caller, UUID id, String ifMatch, String words) {
        OpenRequest request = steps.open(steps.lockAs(Side.SUPPLIER, caller, id, ifMatch));
        refuse(rules.text(words, "/words").stream().toList());
        return steps.take(caller, request.decline(), Step.of(Side.SUPPLIER, Act.DECLINED, words));
    }

    /**
     * Proposes another day.
     *
     * @throws ProblemException as {@link #decline}
     */
    @Transactional
    MeasuresRequest propose(Caller caller, UUID id, String ifMatch, String words, String proposedDueOn) {
        OpenRequest request = steps.open(steps.lockAs(Side.SUPPLIER, caller, id, ifMatch));
        refuse(rules.remark(words, "/words").stream().toList());
        refuse(rules.proposal(proposedDueOn, steps.today()).stream().toList());
        return RequestForm.day(proposedDueOn)
                .map(day -> steps.take(
                        caller, request.proposed(day), Step.about(Side.SUPPLIER, Act.DUE_DATE_PROPOSED, words, day)))
                .orElseThrow();
    }

    private boolean isMet(AgreedRequest request) {
        return stars.own(request.terms().supplier())
                .filter(star -> star.compareTo(request.terms().star()) >= 0)
                .isPresent();
    }
}
