package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * What an organization shows a named buyer (開示) was given or taken back; each time the whole state.
 *
 * @param disclosureId the disclosure
 * @param organizationId the organization that discloses
 * @param buyerOrganizationId the buyer, as the {@code org} claim of its tokens names it
 * @param level what the buyer sees: {@code STAR}, {@code PART_SCORES} (and the star) or {@code ANSWERS} (and both)
 * @param expiresAt from when on it sees no more
 * @param revokedAt when it was taken back, or null
 * @param changedAt when this state was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record DisclosureChanged(
        UUID disclosureId,
        UUID organizationId,
        UUID buyerOrganizationId,
        String level,
        Instant expiresAt,
        Instant revokedAt,
        Instant changedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.disclosure.changed.v1", "hoshimori.organization", "disclosure.changed.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return disclosureId.toString();
    }
}
