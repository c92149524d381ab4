package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An organization did something with another one's data that an access grant (委任) let it do.
 *
 * @param grantId the grant that let it
 * @param organizationId the organization whose data it was
 * @param granteeOrganizationId the organization that did it
 * @param operation the {@code operationId} of what it did, such as {@code listGrantedDiagnoses}
 * @param records how many records it read or wrote, at least 1
 * @param usedAt when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AccessGrantUsed(
        UUID grantId, UUID organizationId, UUID granteeOrganizationId, String operation, int records, Instant usedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.access-grant.used.v1", "hoshimori.diagnosis", "access-grant.used.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return grantId.toString();
    }
}
