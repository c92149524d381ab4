package jp.hoshimori.declaration.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;
import jp.hoshimori.support.tenant.SystemAccess;

/** Shows a buyer its suppliers and their stars at this moment. */
@ApplicationScoped
class FindSuppliers {

    private static final UUID FIRST = new UUID(0, 0);

    private final KeepSupplierLists lists;
    private final SuppliersAtAGlance suppliers;
    private final Cursors cursors;

    FindSuppliers(KeepSupplierLists lists, SuppliersAtAGlance suppliers, Cursors cursors) {
        this.lists = lists;
        this.suppliers = suppliers;
        this.cursors = cursors;
    }

    /**
     * A piece of the list, in the order in which suppliers were added; ids grow with time.
     *
     * @throws ProblemException 403 for a caller without an organization, 404 when it has no such list, 400 for an
     *     impossible limit or cursor
     */
    Page<ListedSupplier> list(Caller caller, UUID listId, int limit, String cursor) {
        SupplierListEntity list = lists.find(caller, listId);
        PageRequest request = cursors.read(limit, cursor, "suppliers?list=" + listId);
        UUID from =
                request.after().map(last -> next(UUID.fromString(last.get(0)))).orElse(FIRST);
        List<ListedSupplier> rows = read(list, from, request.rowsToRead());
        return cursors.page(request, rows, last -> List.of(last.id().toString()));
    }

    /**
     * One supplier of the list.
     *
     * @throws ProblemException as {@link #list}, and 404 when it is not on the list
     */
    ListedSupplier find(Caller caller, UUID listId, UUID supplierId) {
        return read(lists.find(caller, listId), supplierId, 1).stream()
                .filter(supplier -> supplier.id().equals(supplierId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private List<ListedSupplier> read(SupplierListEntity list, UUID from, int limit) {
        return SystemAccess.call(() -> suppliers.of(list.organizationId, list.id, from, limit));
    }

    /** The id after this one: no version of UUID ends in 64 set bits. */
    private static UUID next(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1);
    }
}
