package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.organization.MergeFollower;

/**
 * Lets a buyer's lists go with it when the operator merges it into another one: beside those of the other one, also under
 * the same name. What changes of a supplier on them is told to the organization that goes on.
 */
@ApplicationScoped
class SupplierListMerge implements MergeFollower {

    private final SupplierLists lists;

    SupplierListMerge(SupplierLists lists) {
        this.lists = lists;
    }

    @Override
    public void merge(UUID from, UUID into) {
        lists.move(from, into);
    }
}
