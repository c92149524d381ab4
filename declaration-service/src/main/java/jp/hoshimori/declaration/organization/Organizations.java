package jp.hoshimori.declaration.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/** The organizations that are stored. Row-level security shows a transaction its own one. */
@ApplicationScoped
public class Organizations {

    private static final String NUMBER_CONSTRAINT = "organization_corporate_number_key";

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

    /** The organization of that id; empty when there is none that the transaction may see. */
    public Optional<Organization> ofId(UUID id) {
        return table.findByIdOptional(id).map(OrganizationRows::organization);
    }

    /**
     * The organization of that id, which no other transaction gets from here until this one ends; empty when there is
     * none that the transaction may see.
     */
    public Optional<Organization> lock(UUID id) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(OrganizationRows::organization);
    }

    @ApplicationScoped
    static class OrganizationTable implements PanacheRepositoryBase<OrganizationEntity, UUID> {}
}
