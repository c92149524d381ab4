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

    /** The organization's lists, the oldest first: there are few. */
    List<SupplierListEntity> of(UUID organizationId) {
        return list("organizationId", Sort.ascending("id"), organizationId);
    }
}
