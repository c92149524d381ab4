package jp.hoshimori.declaration.disclosure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a buyer sees of an organization that disclosed to it.
 *
 * @param id the disclosure
 * @param organizationId the organization that disclosed
 * @param name its name today; empty when it is not registered
 * @param corporateNumber 13 digits; empty for a sole proprietor
 * @param level how much it shows
 * @param disclosedAt since when
 * @param expiresAt until when
 * @param star what it declares at this moment; empty when nothing stands
 */
record ReceivedDisclosure(
        UUID id,
        UUID organizationId,
        Optional<String> name,
        Optional<String> corporateNumber,
        String level,
        Instant disclosedAt,
        Instant expiresAt,
        Optional<StandingStar> star) {

    /**
     * A declaration that stands.
     *
     * @param declarationNumber its number
     * @param star what it declares
     * @param declaredAt since when
     */
    record StandingStar(String declarationNumber, String star, Instant declaredAt) {}
}
