package jp.hoshimori.notification.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The organizations that turned out to be another one. */
@ApplicationScoped
public class MergedOrganizations {

    private static final String THAT_GOES_ON = "SELECT organization_that_goes_on(?1)";

    private static final String NOTE =
            "INSERT INTO merged_organization (organization_id, merged_into) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

    private final EntityManager database;
    private final Event<OrganizationMerged> merged;

    MergedOrganizations(EntityManager database, Event<OrganizationMerged> merged) {
        this.database = database;
        this.merged = merged;
    }

    /** The organization that an id stands for by now; it is not merged until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID thatGoesOn(UUID organizationId) {
        return (UUID) database.createNativeQuery(THAT_GOES_ON, UUID.class)
                .setParameter(1, organizationId)
                .getSingleResult();
    }

    /** Notes the merge, once, and lets everything go along. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(UUID from, UUID into) {
        UUID goesOn = thatGoesOn(into);
        if (thatGoesOn(from).equals(from)) {
            database.createNativeQuery(NOTE)
                    .setParameter(1, from)
                    .setParameter(2, into)
                    .executeUpdate();
            merged.fire(new OrganizationMerged(from, goesOn));
        }
    }
}
