package jp.hoshimori.declaration.organization;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of organizations. */
final class OrganizationEvents {

    private OrganizationEvents() {}

    /** The fact that an organization was registered. */
    static OutboxEvent registered(Organization organization) {
        return event(OrganizationRegistered.TYPE, organization, registration(organization));
    }

    /** The fact that what is registered of an organization was changed. */
    static OutboxEvent changed(Organization organization, Instant at) {
        return event(OrganizationChanged.TYPE, organization, change(organization, Optional.empty(), at));
    }

    /** The fact that an organization turned out to be another one. */
    static OutboxEvent merged(Organization organization, UUID into, Instant at) {
        return event(OrganizationChanged.TYPE, organization, change(organization, Optional.of(into), at));
    }

    private static OutboxEvent event(EventType type, Organization organization, Object payload) {
        return new OutboxEvent(
                type.topic(),
                type.name(),
                type.schemaId(),
                organization.id().toString(),
                organization.version(),
                payload);
    }

    private static OrganizationRegistered registration(Organization organization) {
        return new OrganizationRegistered(
                organization.id(),
                organization.kind().name(),
                organization.corporateNumber().map(CorporateNumber::value).orElse(null),
                organization.profile().name().value(),
                organization.profile().prefecture(),
                organization.profile().industry(),
                organization.profile().employeeBand(),
                organization.registeredAt());
    }

    private static OrganizationChanged change(Organization organization, Optional<UUID> mergedInto, Instant at) {
        return new OrganizationChanged(
                organization.id(),
                organization.kind().name(),
                organization.corporateNumber().map(CorporateNumber::value).orElse(null),
                organization.profile().name().value(),
                organization.profile().prefecture(),
                organization.profile().industry(),
                organization.profile().employeeBand(),
                mergedInto.orElse(null),
                at);
    }
}
