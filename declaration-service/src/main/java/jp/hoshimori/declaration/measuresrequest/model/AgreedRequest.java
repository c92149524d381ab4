package jp.hoshimori.declaration.measuresrequest.model;

import java.util.UUID;

/**
 * A request that the supplier has agreed to, after a talk about the cost.
 *
 * @param id the id
 * @param terms what is asked of whom, and why
 * @param plan what was agreed
 * @param version grows with each step
 */
public record AgreedRequest(UUID id, RequestTerms terms, Plan plan, long version) implements MeasuresRequest {

    public AgreedRequest {
        if (plan.costTalk().isEmpty()) {
            throw new IllegalArgumentException("agreement comes after a talk about the cost");
        }
    }

    @Override
    public RequestState state() {
        return RequestState.AGREED;
    }

    /** The request that the buyer has taken back. */
    public ClosedRequest cancel() {
        return new ClosedRequest(id, terms, plan, RequestState.CANCELLED, version + 1);
    }

    /** The request whose star stands. */
    public ClosedRequest fulfil() {
        return new ClosedRequest(id, terms, plan, RequestState.FULFILLED, version + 1);
    }
}
