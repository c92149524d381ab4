package jp.hoshimori.declaration.externalnumber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Takes an external number off the record. */
@ApplicationScoped
class DeleteExternalNumber {

    private final Organizations organizations;
    private final ExternalNumbers numbers;
    private final AuditTrail audit;

    DeleteExternalNumber(Organizations organizations, ExternalNumbers numbers, AuditTrail audit) {
        this.organizations = organizations;
        this.numbers = numbers;
        this.audit = audit;
    }

    /**
     * Deletes a number of the caller's own organization.
     *
     * @throws ProblemException 404 for what is not on record for it, and for another organization; 410 when it was merged into
     *     another one, which has its numbers now
     */
    @Transactional
    void delete(Caller caller, UUID organizationId, UUID id) {
        caller.requireOwn(organizationId);
        organizations.requireNotMerged(organizationId);
        remove(caller, organizationId, id);
    }

    /**
     * Deletes a number of any organization, for operators; to be called with the system's access.
     *
     * @throws ProblemException 404 for what is not on record
     */
    @Transactional
    void deleteByOperator(Caller operator, UUID organizationId, UUID id) {
        remove(operator, organizationId, id);
    }

    private void remove(Caller actor, UUID organizationId, UUID id) {
        ExternalNumber number = numbers.of(organizationId, id).orElseThrow(ProblemException::notFound);
        numbers.delete(number);
        audit.note(actor, "EXTERNAL_NUMBER_DELETED", RecordExternalNumber.subject(number));
    }
}
