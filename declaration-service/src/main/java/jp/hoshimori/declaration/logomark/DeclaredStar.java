package jp.hoshimori.declaration.logomark;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * What of a declaration decides which marks it gives, and what its statement says.
 *
 * @param organizationId who declared
 * @param organizationName its name, as its people wrote it
 * @param number the number it is looked up by
 * @param star what is declared
 * @param principlesEdition the edition that was pledged
 * @param since since when that star is declared
 * @param status whether it holds
 * @param endedAt since when it holds no more; empty while it stands
 */
record DeclaredStar(
        UUID organizationId,
        String organizationName,
        DeclarationNumber number,
        Star star,
        String principlesEdition,
        Instant since,
        DeclarationStatus status,
        Optional<Instant> endedAt) {

    /** Whether it holds. */
    boolean stands() {
        return status == DeclarationStatus.STANDING;
    }
}
