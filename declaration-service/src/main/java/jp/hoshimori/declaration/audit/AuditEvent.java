package jp.hoshimori.declaration.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody did.
 *
 * @param id identifies the event
 * @param act what was done, such as {@code DECLARATION_WITHDRAWN}
 * @param actor the subject of the token of whoever did it
 * @param actorOrganizationId for which organization they acted; empty for an operator
 * @param subject what it was done to
 * @param actedAt when
 * @param acknowledgement that an operator has seen it; empty until then
 */
record AuditEvent(
        UUID id,
        String act,
        String actor,
        Optional<UUID> actorOrganizationId,
        Subject subject,
        Instant actedAt,
        Optional<Acknowledgement> acknowledgement) {

    /**
     * That an operator has seen an event.
     *
     * @param at when
     * @param by the operator's subject
     */
    record Acknowledgement(Instant at, String by) {}

    /** Whether somebody of that organization did it. */
    boolean wasDoneBy(UUID organizationId) {
        return actorOrganizationId.filter(organizationId::equals).isPresent();
    }
}
