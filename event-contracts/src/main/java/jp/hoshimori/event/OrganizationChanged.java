package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * What is registered of an organization (事業者) was changed; each time the whole state.
 *
 * @param organizationId the organization, and the tenant of its members' tokens
 * @param kind {@code CORPORATION} or {@code SOLE_PROPRIETOR}
 * @param corporateNumber the 13 digits of the 法人番号, or null for a sole proprietor
 * @param name its name
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類 in the Japan Standard Industrial Classification
 * @param employeeBand the size, such as {@code EMPLOYEES_6_20}
 * @param mergedInto the organization that this one turned out to be, once an operator has merged the two; else
 *     null
 * @param changedAt when this state was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrganizationChanged(
        UUID organizationId,
        String kind,
        String corporateNumber,
        String name,
        String prefecture,
        String industry,
        String employeeBand,
        UUID mergedInto,
        Instant changedAt)
        implements DomainEvent {

    /** The first version of this event. */
    public static final EventType TYPE =
            new EventType("jp.hoshimori.organization.changed.v1", "hoshimori.organization", "organization.changed.v1");

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
