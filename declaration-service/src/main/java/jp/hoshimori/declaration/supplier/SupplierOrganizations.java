package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.OrganizationsByNumber;

/** Finds the registered organization behind an entry of a buyer's list. */
@ApplicationScoped
public class SupplierOrganizations {

    private final SupplierNumbers numbers;
    private final OrganizationsByNumber organizations;

    SupplierOrganizations(SupplierNumbers numbers, OrganizationsByNumber organizations) {
        this.numbers = numbers;
        this.organizations = organizations;
    }

    /** The organization that the buyer's entry names by either number; empty when there is none, or no such entry. */
    public Optional<UUID> of(UUID buyer, UUID supplierId) {
        return numbers.of(buyer, supplierId).flatMap(this::registered);
    }

    private Optional<UUID> registered(SupplierEntity supplier) {
        return Optional.ofNullable(supplier.declarationNumber)
                .flatMap(organizations::ofDeclarationNumber)
                .or(() -> Optional.ofNullable(supplier.corporateNumber).flatMap(organizations::ofCorporateNumber));
    }
}
