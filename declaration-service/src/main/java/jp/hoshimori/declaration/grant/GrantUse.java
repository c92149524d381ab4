package jp.hoshimori.declaration.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was done with an organization's data because a grant let it be done.
 *
 * @param id the use
 * @param grantId the grant
 * @param granteeOrganizationId who did it
 * @param operation the {@code operationId} of what was done
 * @param records how many records were read or written
 * @param usedAt when
 */
record GrantUse(UUID id, UUID grantId, UUID granteeOrganizationId, String operation, int records, Instant usedAt) {

    /** Where a list continues after this use. */
    List<String> sortKey() {
        return List.of(usedAt.toString(), id.toString());
    }
}
