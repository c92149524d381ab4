package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an organization lets another one do (委任) was given, changed or taken back.
 *
 * @param grantId the grant
 * @param organizationId the organization that grants
 * @param granteeOrganizationId the organization that may act, as the {@code org} claim of its tokens names it
 * @param scopes what it may do, such as {@code diagnoses:read}; empty once it is taken back
 * @param expiresAt from when on it holds no more
 * @param revokedAt when it was taken back, or null
 * @param changedAt when this state was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AccessGrantChanged(
        UUID grantId,
        UUID organizationId,
        UUID granteeOrganizationId,
        List<String> scopes,
        Instant expiresAt,
        Instant revokedAt,
        Instant changedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.access-grant.changed.v1", "hoshimori.organization", "access-grant.changed.v1");

    public AccessGrantChanged {
        scopes = scopes == null ? List.of() : List.copyOf(scopes);
    }

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
