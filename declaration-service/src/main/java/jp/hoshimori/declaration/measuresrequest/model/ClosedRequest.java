package jp.hoshimori.declaration.measuresrequest.model;

import java.util.UUID;

/**
 * A request that has come to its end; nothing is done to it any more.
 *
 * @param id the id
 * @param terms what was asked of whom, and why
 * @param plan what was talked about last
 * @param state how it ended
 * @param version grows with each step
 */
public record ClosedRequest(UUID id, RequestTerms terms, Plan plan, RequestState state, long version)
        implements MeasuresRequest {

    public ClosedRequest {
        if (state == RequestState.OPEN || state == RequestState.AGREED) {
            throw new IllegalArgumentException("not an end: " + state);
        }
    }
}
