package jp.hoshimori.diagnosis.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;

/**
 * The organizations that this service has heard of. Events may arrive side by side and in any order, so a write decides
 * inside its one statement whether it is news.
 */
@ApplicationScoped
public class Organizations {

    private static final String KEEP = """
            INSERT INTO organization_view (organization_id, industry, employee_band, prefecture, changed_at, merged_into)
            VALUES (:organizationId, :industry, :employeeBand, :prefecture, :changedAt, CAST(:mergedInto AS uuid))
            ON CONFLICT (organization_id) DO UPDATE
               SET industry = excluded.industry, employee_band = excluded.employee_band,
                   prefecture = excluded.prefecture, changed_at = excluded.changed_at,
                   merged_into = coalesce(excluded.merged_into, organization_view.merged_into)
             WHERE organization_view.changed_at < excluded.changed_at
                OR (organization_view.merged_into IS NULL AND excluded.merged_into IS NOT NULL)""";

    private static final String AWAIT_WRITERS = """
            SELECT count(*) FROM pg_advisory_xact_lock(hashtext('hoshimori.merging'), merging_lock(:organization))""";

    private static final String THAT_GOES_ON = "SELECT organization_that_goes_on(:organization)";

    private final EntityManager database;

    Organizations(EntityManager database) {
        this.database = database;
    }

    /**
     * Keeps what groups the organization, unless something later is known.
     *
     * @return whether it was news
     */
    boolean keep(OrganizationRegistered organization) {
        return keep(new OrganizationChanged(
                organization.organizationId(),
                organization.kind(),
                organization.corporateNumber(),
                organization.name(),
                organization.prefecture(),
                organization.industry(),
                organization.employeeBand(),
                null,
                organization.registeredAt()));
    }

    /**
     * Keeps what groups the organization now, unless something later is known.
     *
     * @return whether it was news
     */
    boolean keep(OrganizationChanged organization) {
        return database.createNativeQuery(KEEP)
                        .setParameter("organizationId", organization.organizationId())
                        .setParameter("industry", organization.industry())
                        .setParameter("employeeBand", organization.employeeBand())
                        .setParameter("prefecture", organization.prefecture())
                        .setParameter("changedAt", organization.changedAt())
                        .setParameter("mergedInto", Objects.toString(organization.mergedInto(), null))
                        .executeUpdate()
                == 1;
    }

    /**
     * Waits for the transactions that write for the organization, and lets no other begin to until the running one ends:
     * the merge finds everything that was written for it.
     */
    void awaitWriters(UUID organizationId) {
        database.createNativeQuery(AWAIT_WRITERS, Long.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }

    /** The organization that this one turned out to be, however often it was merged. */
    UUID thatGoesOn(UUID organizationId) {
        return (UUID) database.createNativeQuery(THAT_GOES_ON, UUID.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }

    /** The registered profile; empty when the organization is not registered, or this transaction may not see it. */
    public Optional<Profile> profileOf(UUID organizationId) {
        return Optional.ofNullable(database.find(OrganizationEntity.class, organizationId))
                .map(OrganizationEntity::profile);
    }
}
