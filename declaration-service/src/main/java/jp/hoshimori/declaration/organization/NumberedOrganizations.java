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

    /** Whoever goes on: an organization that was merged into another one stands for that one, which may be merged itself. */
    private static final String GOING_ON = """
            WITH RECURSIVE going_on AS (
                SELECT organization_id, merged_into FROM organization WHERE %s
                 UNION ALL
                SELECT o.organization_id, o.merged_into
                  FROM going_on g
                  JOIN organization o ON o.organization_id = g.merged_into)
            SELECT organization_id FROM going_on WHERE merged_into IS NULL""";

    private static final String BY_CORPORATE_NUMBER = GOING_ON.formatted("corporate_number = :key");

    private static final String BY_ID = GOING_ON.formatted("organization_id = :key");

    private static final String BY_DECLARATION_NUMBER =
            "SELECT organization_id FROM declaration WHERE declaration_number = :key";

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

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> ofId(UUID id) {
        return one(BY_ID, id);
    }

    private Optional<UUID> one(String sql, Object key) {
        List<?> rows = database.createNativeQuery(sql, UUID.class)
                .setParameter("key", key)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }
}
