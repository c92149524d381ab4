package jp.hoshimori.declaration.supplier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A supplier on a buyer's list, with its star at this moment.
 *
 * @param id the entry on the list
 * @param listId the list
 * @param name what the buyer calls it
 * @param declarationNumber the number the buyer wrote down; empty when it did not
 * @param corporateNumber the same for the corporate number
 * @param note the buyer's own
 * @param addedAt since when it is listed
 * @param version grows with each change by the buyer
 * @param star what it declares; empty when the buyer can see nothing
 */
record ListedSupplier(
        UUID id,
        UUID listId,
        String name,
        Optional<String> declarationNumber,
        Optional<String> corporateNumber,
        Optional<String> note,
        Instant addedAt,
        long version,
        Optional<SupplierStar> star) {}
