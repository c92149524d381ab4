package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A basic policy that an organization publishes at an address of its own could not be read there; nothing has
 * changed yet.
 *
 * @param policyId the policy
 * @param organizationId the organization whose policy it is
 * @param url where it was looked for
 * @param since when it could first not be read
 * @param graceUntil from when on it counts as published no more, unless it can be read again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record BasicPolicyUnreachable(UUID policyId, UUID organizationId, String url, Instant since, Instant graceUntil)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE = new EventType(
            "jp.hoshimori.basic-policy.unreachable.v1", "hoshimori.declaration", "basic-policy.unreachable.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return policyId.toString();
    }
}
