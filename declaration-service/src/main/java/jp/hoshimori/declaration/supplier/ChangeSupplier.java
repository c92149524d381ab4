package jp.hoshimori.declaration.supplier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.declaration.supplier.model.SupplierForm;
import jp.hoshimori.declaration.supplier.model.SupplierRules;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Writes a supplier on a buyer's list anew, or takes it off. */
@ApplicationScoped
class ChangeSupplier {

    private final SupplierLists lists;
    private final SupplierTable table;
    private final ListedNumbers listed;
    private final AuditTrail audit;

    ChangeSupplier(SupplierLists lists, SupplierTable table, ListedNumbers listed, AuditTrail audit) {
        this.lists = lists;
        this.table = table;
        this.listed = listed;
        this.audit = audit;
    }

    /**
     * Writes the form over the supplier.
     *
     * @throws ProblemException 403 for a caller without an organization, 404 when its list has no such supplier, 428 or 412
     *     for a caller who does not know the present version, 400 naming everything that is wrong with the form
     */
    @Transactional
    void change(Caller caller, UUID listId, UUID supplierId, String ifMatch, SupplierForm form) {
        SupplierListEntity list = lists.lock(OwnOrganization.of(caller), listId);
        SupplierEntity supplier = lock(list, supplierId);
        EntityTags.requireMatch(ifMatch, supplier.version);
        List<FieldError> violations = SupplierRules.violations(form, "");
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        refuseRepeated(supplier, form);
        supplier.fill(form);
        SupplierListAct.SUPPLIER_CHANGED.note(audit, caller, list);
    }

    /**
     * Takes the supplier off the list.
     *
     * @throws ProblemException 403 for a caller without an organization, 404 when its list has no such supplier, 428 or 412
     *     for a caller who does not know the present version
     */
    @Transactional
    void remove(Caller caller, UUID listId, UUID supplierId, String ifMatch) {
        SupplierListEntity list = lists.lock(OwnOrganization.of(caller), listId);
        SupplierEntity supplier = lock(list, supplierId);
        EntityTags.requireMatch(ifMatch, supplier.version);
        table.delete(supplier);
        SupplierListAct.SUPPLIER_REMOVED.note(audit, caller, list);
    }

    /** A supplier of a list that is locked already, as whoever adds to it locks it. */
    private SupplierEntity lock(SupplierListEntity list, UUID supplierId) {
        return table.findByIdOptional(supplierId, LockModeType.PESSIMISTIC_WRITE)
                .filter(supplier -> supplier.listId.equals(list.id))
                .orElseThrow(ProblemException::notFound);
    }

    /** Only numbers that are new to this supplier can be another one's. */
    private void refuseRepeated(SupplierEntity supplier, SupplierForm form) {
        SupplierForm news = new SupplierForm(
                form.name(),
                form.canonicalDeclarationNumber()
                        .filter(number -> !number.equals(supplier.declarationNumber))
                        .orElse(null),
                form.canonicalCorporateNumber()
                        .filter(number -> !number.equals(supplier.corporateNumber))
                        .orElse(null),
                form.note());
        List<FieldError> repeated = listed.repeated(supplier.listId, List.of(news), index -> "");
        if (!repeated.isEmpty()) {
            throw ProblemException.invalid(repeated);
        }
    }

    @ApplicationScoped
    static class SupplierTable implements PanacheRepositoryBase<SupplierEntity, UUID> {}
}
