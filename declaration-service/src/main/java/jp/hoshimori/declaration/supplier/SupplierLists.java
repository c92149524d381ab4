package jp.hoshimori.declaration.supplier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.ProblemException;

/** The lists that are stored. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class SupplierLists implements PanacheRepositoryBase<SupplierListEntity, UUID> {

    /** By the lists, which have an index. */
    private static final String MOVE_SUPPLIERS = """
            UPDATE supplier
               SET organization_id = :into
             WHERE list_id IN (SELECT id FROM supplier_list WHERE organization_id = :into) AND organization_id = :from""";

    /**
     * The organization's list of that id.
     *
     * @throws ProblemException 404 when there is none, or when it is someone else's
     */
    SupplierListEntity own(UUID organizationId, UUID id) {
        return findByIdOptional(id)
                .filter(list -> list.organizationId.equals(organizationId))
                .orElseThrow(ProblemException::notFound);
    }

    /** The same, which no other transaction gets from here until this one ends. */
    SupplierListEntity lock(UUID organizationId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(list -> list.organizationId.equals(organizationId))
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * Gives the lists of one organization to another one, and then what is on them: whoever adds to a list holds it, so
     * that nothing is added in between.
     */
    void move(UUID from, UUID into) {
        update("organizationId = ?2 where organizationId = ?1", from, into);
        getEntityManager()
                .createNativeQuery(MOVE_SUPPLIERS)
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** The organization's lists, the oldest first: there are few. */
    List<SupplierListEntity> of(UUID organizationId) {
        return list("organizationId", Sort.ascending("id"), organizationId);
    }
}
