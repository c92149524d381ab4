package jp.hoshimori.diagnosis.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;

/** Keeps what an organization does, how large it is and where, and nothing else of it. */
@ApplicationScoped
class RememberOrganization {

    private final Organizations organizations;
    private final Event<ProfileChanged> changes;

    RememberOrganization(Organizations organizations, Event<ProfileChanged> changes) {
        this.organizations = organizations;
        this.changes = changes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(OrganizationRegistered organization) {
        if (organizations.keep(organization)) {
            changes.fire(new ProfileChanged(organization.organizationId()));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(OrganizationChanged organization) {
        if (organizations.keep(organization)) {
            changes.fire(new ProfileChanged(organization.organizationId()));
        }
    }
}
