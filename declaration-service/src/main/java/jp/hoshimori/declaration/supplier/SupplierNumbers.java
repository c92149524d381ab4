package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads which numbers a buyer wrote down, in a transaction that sees its own organization only. */
@ApplicationScoped
class SupplierNumbers {

    private final ChangeSupplier.SupplierTable table;

    SupplierNumbers(ChangeSupplier.SupplierTable table) {
        this.table = table;
    }

    @Transactional
    Optional<SupplierEntity> of(UUID buyer, UUID supplierId) {
        return table.findByIdOptional(supplierId).filter(supplier -> supplier.organizationId.equals(buyer));
    }
}
