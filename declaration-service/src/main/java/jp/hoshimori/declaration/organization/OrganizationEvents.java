package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of organizations. */
final class OrganizationEvents {

    private OrganizationEvents() {}

    /** The fact that an organization was registered. */
    static OutboxEvent registered(Organization organization) {
        return new OutboxEvent(
                OrganizationRegistered.TYPE.topic(),
                OrganizationRegistered.TYPE.name(),
                OrganizationRegistered.TYPE.schemaId(),
                organization.id().toString(),
                organization.version(),
                payload(organization));
    }

    private static OrganizationRegistered payload(Organization organization) {
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
}
