package jp.hoshimori.declaration.supplier;

import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.support.identity.Caller;

/** What is done to a buyer's list and noted in the audit trail, each time once however many suppliers it is about. */
enum SupplierListAct {
    /** It was made. */
    SUPPLIER_LIST_CREATED,
    /** It was given another name. */
    SUPPLIER_LIST_RENAMED,
    /** It was deleted with everything on it. */
    SUPPLIER_LIST_DELETED,
    /** Suppliers were put on it. */
    SUPPLIERS_ADDED,
    /** What it says of a supplier was changed. */
    SUPPLIER_CHANGED,
    /** A supplier was taken off it. */
    SUPPLIER_REMOVED;

    /** Notes that this was done. */
    void note(AuditTrail trail, Caller caller, SupplierListEntity list) {
        trail.note(caller, name(), Subject.of("supplier-list", list.id, list.organizationId));
    }
}
