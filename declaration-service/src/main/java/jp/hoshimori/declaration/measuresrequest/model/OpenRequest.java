package jp.hoshimori.declaration.measuresrequest.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request that the two sides are talking about.
 *
 * @param id the id
 * @param terms what is asked of whom, and why
 * @param plan what is being talked about
 * @param version grows with each step
 */
public record OpenRequest(UUID id, RequestTerms terms, Plan plan, long version) implements MeasuresRequest {

    @Override
    public RequestState state() {
        return RequestState.OPEN;
    }

    /** The same request after a talk about the cost. */
    public OpenRequest talked(CostTalk talk) {
        return new OpenRequest(id, terms, plan.talked(talk), version + 1);
    }

    /** The same request with another day, set by the buyer. */
    public OpenRequest due(LocalDate day) {
        return new OpenRequest(id, terms, plan.due(day), version + 1);
    }

    /** The same request with the day that the supplier proposes. */
    public OpenRequest proposed(LocalDate day) {
        return new OpenRequest(id, terms, plan.proposed(day), version + 1);
    }

    /** The request that was agreed to; empty while there was no talk about the cost. */
    public Optional<AgreedRequest> agree() {
        return plan.costTalk().map(talk -> new AgreedRequest(id, terms, plan, version + 1));
    }

    /** The request that was declined. */
    public ClosedRequest decline() {
        return new ClosedRequest(id, terms, plan, RequestState.DECLINED, version + 1);
    }

    /** The request that the buyer has taken back. */
    public ClosedRequest cancel() {
        return new ClosedRequest(id, terms, plan, RequestState.CANCELLED, version + 1);
    }

    /** The request whose star stands, as the buyer can see. */
    public ClosedRequest fulfil() {
        return new ClosedRequest(id, terms, plan, RequestState.FULFILLED, version + 1);
    }
}
