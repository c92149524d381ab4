package jp.hoshimori.declaration.supplier;

import java.time.Instant;
import java.util.Optional;

/**
 * What a supplier declares, as far as the buyer may know.
 *
 * @param declarationNumber the number it is found under today
 * @param star what is declared
 * @param status whether it stands, or how it ended
 * @param declaredAt since when
 * @param upgradedAt when it stepped up; empty when it never did
 * @param endedAt when it ended; empty while it stands
 */
record SupplierStar(
        String declarationNumber,
        String star,
        String status,
        Instant declaredAt,
        Optional<Instant> upgradedAt,
        Optional<Instant> endedAt) {}
