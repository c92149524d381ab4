package jp.hoshimori.catalog.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.catalog.recommendation.model.OrganizationFacts;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;

/** Keeps where an organization is and how large, and nothing else of it. */
@ApplicationScoped
class RememberOrganization {

    private final OrganizationViews organizations;

    RememberOrganization(OrganizationViews organizations) {
        this.organizations = organizations;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(OrganizationRegistered organization) {
        organizations.keep(
                organization.organizationId(),
                new OrganizationFacts(organization.prefecture(), organization.employeeBand()),
                organization.registeredAt());
    }

    /** Follows a change; of an organization that was merged into another, the latest diagnosis goes along. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(OrganizationChanged organization) {
        organizations.keep(
                organization.organizationId(),
                new OrganizationFacts(organization.prefecture(), organization.employeeBand()),
                organization.changedAt());
        if (organization.mergedInto() != null) {
            organizations.merge(organization.organizationId(), organization.mergedInto());
        }
    }
}
