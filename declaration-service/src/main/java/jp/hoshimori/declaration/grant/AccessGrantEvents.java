package jp.hoshimori.declaration.grant;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.RevokedGrant;
import jp.hoshimori.declaration.grant.model.StandingGrant;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of access grants: each time the whole state. */
final class AccessGrantEvents {

    private AccessGrantEvents() {}

    /** The fact that a grant was given. */
    static OutboxEvent granted(StandingGrant grant) {
        return changed(grant, grant.terms().scopes(), grant.grantedAt());
    }

    /** The fact that a grant was taken back, and nothing of it is left. */
    static OutboxEvent revoked(RevokedGrant grant) {
        return changed(grant, List.of(), grant.revokedAt());
    }

    /** The fact that a grant is between others than before, because one of them was merged into another organization. */
    static OutboxEvent moved(AccessGrant grant, Instant at) {
        return changed(grant, grant.terms().scopes(), at);
    }

    private static OutboxEvent changed(AccessGrant grant, List<String> scopes, Instant at) {
        return new OutboxEvent(
                AccessGrantChanged.TYPE.topic(),
                AccessGrantChanged.TYPE.name(),
                AccessGrantChanged.TYPE.schemaId(),
                grant.id().toString(),
                grant.version(),
                new AccessGrantChanged(
                        grant.id(),
                        grant.terms().organizationId(),
                        grant.terms().granteeOrganizationId(),
                        scopes,
                        grant.terms().expiresAt(),
                        grant.takenBackAt().orElse(null),
                        at));
    }
}
