package jp.hoshimori.declaration.externalnumber;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumberProblems;
import org.hibernate.exception.ConstraintViolationException;

/** The external numbers that are on record. Row-level security shows a transaction its own organization's. */
@ApplicationScoped
class ExternalNumbers {

    private static final String KEY = "external_number_key";

    /** A number is found with the name of its organization only where that is public already, by a declaration here. */
    private static final String PUBLISHED = """
            SELECT e.id, r.organization_name, r.declaration_number, r.star
              FROM external_number e
              JOIN declaration d ON d.organization_id = e.organization_id AND d.status = 'STANDING'
              JOIN register_entry r ON r.declaration_number = d.declaration_number
             WHERE e.number = :number AND r.organization_name IS NOT NULL""";

    private final ExternalNumberTable table;

    ExternalNumbers(ExternalNumberTable table) {
        this.table = table;
    }

    /**
     * Puts a number on record in the running transaction.
     *
     * @throws jp.hoshimori.problem.ProblemException 409 when it is on record, also by a transaction that ran beside
     */
    void add(ExternalNumber number) {
        try {
            table.persistAndFlush(ExternalNumberEntity.of(number));
        } catch (ConstraintViolationException taken) {
            throw KEY.equals(taken.getConstraintName()) ? ExternalNumberProblems.inUse() : taken;
        }
    }

    /** The organization's numbers, the one recorded last first. */
    List<ExternalNumber> of(UUID organizationId) {
        return table.find("organizationId = ?1 order by id desc", organizationId).stream()
                .map(ExternalNumberEntity::number)
                .toList();
    }

    /** The organization's number of that id; empty when it has none such. */
    Optional<ExternalNumber> of(UUID organizationId, UUID id) {
        return table.findByIdOptional(id)
                .map(ExternalNumberEntity::number)
                .filter(number -> number.organizationId().equals(organizationId));
    }

    /** Gives the numbers of one organization to another one. */
    void move(UUID from, UUID into) {
        table.update("organizationId = ?2 where organizationId = ?1", from, into);
    }

    /** Takes a number off the record. */
    void delete(ExternalNumber number) {
        table.deleteById(number.id());
    }

    /** A number together with whoever says it is theirs; empty unless the name is public. */
    Optional<PublishedNumber> published(DeclarationNumber number) {
        List<?> rows = table.getEntityManager()
                .createNativeQuery(PUBLISHED, Object[].class)
                .setParameter("number", number.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(this::published);
    }

    private PublishedNumber published(Object... row) {
        return new PublishedNumber(
                table.findById((UUID) row[0]).number(), (String) row[1], (String) row[2], (String) row[3]);
    }

    /**
     * A number that anyone may see.
     *
     * @param number the number
     * @param organizationName who says it is theirs
     * @param declarationNumber the number of its declaration here
     * @param star what it declares here
     */
    record PublishedNumber(ExternalNumber number, String organizationName, String declarationNumber, String star) {}

    @ApplicationScoped
    static class ExternalNumberTable implements PanacheRepositoryBase<ExternalNumberEntity, UUID> {}
}
