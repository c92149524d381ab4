package jp.hoshimori.diagnosis.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;

/** Keeps what an organization does, how large it is and where, and which one it turned out to be; nothing else of it. */
@ApplicationScoped
class RememberOrganization {

    private final Organizations organizations;
    private final Event<ProfileChanged> changes;
    private final Event<OrganizationMerged> merges;

    RememberOrganization(Organizations organizations, Event<ProfileChanged> changes, Event<OrganizationMerged> merges) {
        this.organizations = organizations;
        this.changes = changes;
        this.merges = merges;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(OrganizationRegistered organization) {
        if (organizations.keep(organization)) {
            changes.fire(new ProfileChanged(organization.organizationId()));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(OrganizationChanged organization) {
        if (organization.mergedInto() == null) {
            keep(organization);
        } else {
            merge(organization);
        }
    }

    private boolean keep(OrganizationChanged organization) {
        boolean news = organizations.keep(organization);
        if (news) {
            changes.fire(new ProfileChanged(organization.organizationId()));
        }
        return news;
    }

    private void merge(OrganizationChanged organization) {
        UUID from = organization.organizationId();
        organizations.awaitWriters(from);
        UUID into = held(organization.mergedInto());
        if (keep(organization)) {
            merges.fire(new OrganizationMerged(from, into));
        }
    }

    /** The organization that goes on, which is not merged itself until this transaction ends. */
    private UUID held(UUID mergedInto) {
        UUID held;
        UUID into = mergedInto;
        do {
            held = into;
            organizations.awaitWriters(held);
            into = organizations.thatGoesOn(held);
        } while (!into.equals(held));
        return into;
    }
}
