package jp.hoshimori.declaration.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.declaration.organization.model.NameLikeness;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.tenant.MergedOrganization;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** The organizations that are stored. Row-level security shows a transaction its own one. */
@ApplicationScoped
public class Organizations {

    private static final String NUMBER_CONSTRAINT = "organization_corporate_number_key";

    private static final String LOOKS_LIKE_ANOTHER = """
            SELECT organization_looks_like_another(:id, CAST(:kind AS text), CAST(:key AS text), CAST(:prefecture AS text))""";

    private static final String GOES_ON = "SELECT organization_goes_on(:id)";

    private static final String THAT_GOES_ON = "SELECT organization_that_goes_on(:known)";

    private static final String NAMED = """
            SELECT * FROM organization
             WHERE name_key >= :first AND name_key < :last AND (name_key, organization_id) > (:afterKey, :afterId)
             ORDER BY name_key, organization_id LIMIT :limit""";

    private final OrganizationTable table;

    Organizations(OrganizationTable table) {
        this.table = table;
    }

    /**
     * Stores a new organization in the running transaction.
     *
     * @throws ProblemException 409 when the id or the corporate number is taken, also by a transaction that ran beside
     */
    void add(Organization organization) {
        if (table.findByIdOptional(organization.id()).isPresent()) {
            throw OrganizationProblems.alreadyRegistered();
        }
        try {
            table.persistAndFlush(OrganizationRows.row(organization));
        } catch (ConstraintViolationException taken) {
            throw NUMBER_CONSTRAINT.equals(taken.getConstraintName())
                    ? OrganizationProblems.corporateNumberInUse()
                    : OrganizationProblems.alreadyRegistered();
        }
    }

    /** Stores what an organization says of itself by now, in the transaction that has locked it. */
    Organization change(Organization organization, Instant at) {
        OrganizationEntity row = table.findById(organization.id());
        OrganizationRows.fill(row, organization.profile());
        row.updatedAt = at;
        table.flush();
        return OrganizationRows.organization(row);
    }

    /** Stores that an organization turned out to be another one, in the transaction that has locked both. */
    Organization merge(Organization from, UUID into, Instant at) {
        OrganizationEntity row = table.findById(from.id());
        row.mergedInto = into;
        row.mergedAt = at;
        row.updatedAt = at;
        table.flush();
        return OrganizationRows.organization(row);
    }

    /**
     * The organization of that id; empty when there is none that the transaction may see.
     *
     * @throws ProblemException 410 when it was merged into another one
     */
    public Optional<Organization> ofId(UUID id) {
        return table.findByIdOptional(id).map(Organizations::standing);
    }

    /**
     * The organization of that id, which no other transaction gets from here until this one ends; empty when there is
     * none that the transaction may see.
     *
     * @throws ProblemException 410 when it was merged into another one
     */
    public Optional<Organization> lock(UUID id) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(Organizations::standing);
    }

    /**
     * Lets no other transaction change what belongs to the organization until this one ends.
     *
     * @throws ProblemException 404 when it is not registered, or not the transaction's to see; 410 when it was merged
     *     into another one
     */
    public void requireLocked(UUID id) {
        if (lock(id).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    /**
     * Lets something begin for the organization, registered or not, unless it was merged; the operator does not merge it
     * until this transaction ends.
     *
     * @throws ProblemException 410 when it was merged into another one
     */
    public void requireNotMerged(UUID id) {
        lock(id);
    }

    /**
     * Lets something begin between two organizations, registered or not, unless one was merged; the operator merges neither
     * until this transaction ends.
     *
     * @param own the one that begins it
     * @param other the one that it is addressed to, as it was found before the transaction
     * @throws ProblemException 410 when the own one was merged into another one, 409 when the other one was
     */
    public void requireNeitherMerged(UUID own, UUID other) {
        Set<UUID> goingOn = inOneOrder(own, other).filter(this::holdGoingOn).collect(Collectors.toSet());
        if (!goingOn.contains(own)) {
            throw MergedOrganization.refusal(holdWhoeverGoesOn(own));
        }
        if (!goingOn.contains(other)) {
            throw OrganizationProblems.addressedMerged();
        }
    }

    /** The order in which everybody holds two organizations: so nobody who has one waits for whoever has the other. */
    static Stream<UUID> inOneOrder(UUID one, UUID other) {
        return Stream.of(one, other).sorted();
    }

    private boolean holdGoingOn(UUID id) {
        return (Boolean) table.getEntityManager()
                .createNativeQuery(GOES_ON, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * The organization that an id stands for by now: itself, or the one that it was merged into, however often. The operator
     * does not merge it until this transaction ends, which works for the system.
     */
    public UUID holdWhoeverGoesOn(UUID id) {
        return (UUID) table.getEntityManager()
                .createNativeQuery(THAT_GOES_ON, UUID.class)
                .setParameter("known", id)
                .getSingleResult();
    }

    /** The organization of that corporate number, merged or not. */
    Optional<FoundOrganization> ofCorporateNumber(String number) {
        return table.find("corporateNumber", number).firstResultOptional().map(FoundOrganization::of);
    }

    /** The organizations whose name begins so in any spelling, by name, after the given place if there is one. */
    List<FoundOrganization> named(String key, Optional<FoundOrganization.Place> after, int limit) {
        FoundOrganization.Place place = after.orElse(FoundOrganization.Place.FIRST);
        List<OrganizationEntity> rows = table.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NAMED, OrganizationEntity.class)
                .setParameter("first", key)
                .setParameter("last", key + Character.toString(Character.MAX_CODE_POINT))
                .setParameter("afterKey", place.key())
                .setParameter("afterId", place.id())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(FoundOrganization::of).toList();
    }

    /** Whether the operator should look whether this organization is registered a second time. */
    boolean looksLikeAnother(Organization organization) {
        return (Boolean) table.getEntityManager()
                .createNativeQuery(LOOKS_LIKE_ANOTHER, Boolean.class)
                .setParameter("id", organization.id())
                .setParameter("kind", organization.kind().name())
                .setParameter(
                        "key", NameLikeness.key(organization.profile().name().value()))
                .setParameter("prefecture", organization.profile().prefecture())
                .getSingleResult();
    }

    private static Organization standing(OrganizationEntity row) {
        if (row.mergedInto != null) {
            throw MergedOrganization.refusal(row.mergedInto);
        }
        return OrganizationRows.organization(row);
    }

    @ApplicationScoped
    static class OrganizationTable implements PanacheRepositoryBase<OrganizationEntity, UUID> {}
}
