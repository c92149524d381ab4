package jp.hoshimori.declaration.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.supplier.model.SupplierForm;

/** A supplier on a buyer's list as a row. */
@Entity
@Table(name = "supplier")
class SupplierEntity {

    @Id
    UUID id;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "list_id")
    UUID listId;

    String name;

    @Column(name = "declaration_number")
    String declarationNumber;

    @Column(name = "corporate_number")
    String corporateNumber;

    String note;

    @Column(name = "added_at")
    Instant addedAt;

    @Version
    long version;

    /** Writes what a buyer wrote over this row. */
    void fill(SupplierForm form) {
        name = form.name();
        declarationNumber = form.canonicalDeclarationNumber().orElse(null);
        corporateNumber = form.canonicalCorporateNumber().orElse(null);
        note = form.note();
    }
}
