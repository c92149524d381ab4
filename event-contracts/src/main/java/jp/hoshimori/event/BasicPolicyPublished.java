package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An organization published its basic policy on information security (情報セキュリティ基本方針).
 *
 * @param policyId the policy, which its versions share
 * @param organizationId the organization whose policy it is
 * @param policyVersion which version was published, from 1; null for a policy at an address of its own
 * @param url where anyone reads it
 * @param publishedAt when it was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record BasicPolicyPublished(
        UUID policyId, UUID organizationId, Integer policyVersion, String url, Instant publishedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE = new EventType(
            "jp.hoshimori.basic-policy.published.v1", "hoshimori.declaration", "basic-policy.published.v1");

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
