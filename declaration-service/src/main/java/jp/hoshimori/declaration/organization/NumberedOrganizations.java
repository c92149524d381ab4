package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.CorporateNumber;

/** Looks organizations up by number among those of everybody: transactions of its own, begun with system access. */
@ApplicationScoped
class NumberedOrganizations {

    private static final String BY_CORPORATE_NUMBER =
            "SELECT organization_id FROM organization WHERE corporate_number = :number";

    private static final String BY_DECLARATION_NUMBER =
            "SELECT organization_id FROM declaration WHERE declaration_number = :number";

    private final EntityManager database;

    NumberedOrganizations(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> ofCorporateNumber(String written) {
        return Optional.of(written)
                .filter(CorporateNumber::hasCheckDigit)
                .flatMap(number -> one(BY_CORPORATE_NUMBER, new CorporateNumber(number).value()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> ofDeclarationNumber(String number) {
        return one(BY_DECLARATION_NUMBER, number);
    }

    private Optional<UUID> one(String sql, String number) {
        List<?> rows = database.createNativeQuery(sql, UUID.class)
                .setParameter("number", number)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }
}
