package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.RevokedGrant;
import jp.hoshimori.declaration.grant.model.StandingGrant;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;

/** Takes a grant back, notes who did so, and tells others. */
@ApplicationScoped
class RevokeAccessGrant {

    private final AccessGrants grants;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    RevokeAccessGrant(AccessGrants grants, AuditTrail audit, Outbox outbox, Clock clock) {
        this.grants = grants;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes the grant back; one that was taken back before stays as it is.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 404 for what the organization has not given, 428 or 412 as {@link EntityTags} says
     */
    @Transactional
    void revoke(Caller caller, UUID organizationId, UUID grantId, String ifMatch) {
        caller.requireOwn(organizationId);
        AccessGrant grant = grants.lock(organizationId, grantId).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, grant.version());
        if (grant instanceof StandingGrant standing) {
            store(caller, standing.revoke(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    private void store(Caller caller, RevokedGrant revoked) {
        grants.change(revoked);
        audit.note(
                caller,
                "ACCESS_GRANT_REVOKED",
                Subject.of("access-grant", revoked.id(), revoked.terms().organizationId()));
        outbox.append(AccessGrantEvents.revoked(revoked));
    }
}
