package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A buyer asked a supplier to take security measures, or the talk about it went on; each time the whole state.
 *
 * @param requestId the request
 * @param buyerOrganizationId the buyer that asks
 * @param supplierOrganizationId the supplier that is asked
 * @param star what the supplier is asked to declare: {@code ONE_STAR} or {@code TWO_STARS}
 * @param state {@code OPEN}, {@code AGREED}, {@code DECLINED}, {@code FULFILLED} or {@code CANCELLED}
 * @param step what was done last, such as {@code DUE_DATE_PROPOSED}; null in events from before it was told
 * @param changedAt when this state was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeasuresRequestChanged(
        UUID requestId,
        UUID buyerOrganizationId,
        UUID supplierOrganizationId,
        String star,
        String state,
        String step,
        Instant changedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE = new EventType(
            "jp.hoshimori.measures-request.changed.v1", "hoshimori.organization", "measures-request.changed.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return requestId.toString();
    }
}
