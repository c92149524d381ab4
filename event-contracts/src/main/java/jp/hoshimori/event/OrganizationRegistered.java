package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * An organization (事業者) became known to the platform.
 *
 * @param organizationId the organization, and the tenant of its members' tokens
 * @param kind {@code CORPORATION} or {@code SOLE_PROPRIETOR}
 * @param corporateNumber the 13 digits of the 法人番号, or null for a sole proprietor
 * @param name the organization's name as it registered it
 * @param prefecture two digits of JIS X 0401, such as {@code 13} for Tokyo
 * @param industry the letter of the 大分類 in the Japan Standard Industrial Classification, such as {@code E}
 * @param employeeBand the size, such as {@code EMPLOYEES_6_20}
 * @param registeredAt when the registration was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrganizationRegistered(
        UUID organizationId,
        String kind,
        String corporateNumber,
        String name,
        String prefecture,
        String industry,
        String employeeBand,
        Instant registeredAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE = new EventType(
            "jp.hoshimori.organization.registered.v1", "hoshimori.organization", "organization.registered.v1");

    @Override
    @JsonIgnore
    public EventType type() {
        return TYPE;
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return organizationId.toString();
    }
}
