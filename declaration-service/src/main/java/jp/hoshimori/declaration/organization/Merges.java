package jp.hoshimori.declaration.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The merges that are stored. Row-level security shows them to the operator alone. */
@ApplicationScoped
class Merges {

    private final MergeTable table;

    Merges(MergeTable table) {
        this.table = table;
    }

    void add(Merge merge, String operator) {
        OrganizationMergeEntity row = new OrganizationMergeEntity();
        row.id = merge.id();
        row.fromId = merge.from();
        row.intoId = merge.into();
        row.reason = merge.reason();
        row.mergedAt = merge.mergedAt();
        row.mergedBy = operator;
        table.persist(row);
    }

    Optional<Merge> ofId(UUID id) {
        return table.findByIdOptional(id)
                .map(row -> new Merge(row.id, row.fromId, row.intoId, row.reason, row.mergedAt));
    }

    @ApplicationScoped
    static class MergeTable implements PanacheRepositoryBase<OrganizationMergeEntity, UUID> {}
}
