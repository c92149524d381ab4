package jp.hoshimori.declaration.grant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A declaration that a grant lets another organization read.
 *
 * @param grantId the grant
 * @param id the declaration
 * @param organizationId who declared
 * @param declarationNumber its number
 * @param star what is declared
 * @param status whether it stands, or how it ended
 * @param principlesEdition the edition of the principles it was made under
 * @param declaredAt since when
 * @param upgradedAt when it stepped up; empty when it never did
 * @param endedAt when it ended; empty while it stands
 */
record GrantedDeclaration(
        UUID grantId,
        UUID id,
        UUID organizationId,
        String declarationNumber,
        String star,
        String status,
        String principlesEdition,
        Instant declaredAt,
        Optional<Instant> upgradedAt,
        Optional<Instant> endedAt) {

    /** Where a list continues after this declaration. */
    List<String> sortKey() {
        return List.of(organizationId.toString(), id.toString());
    }
}
