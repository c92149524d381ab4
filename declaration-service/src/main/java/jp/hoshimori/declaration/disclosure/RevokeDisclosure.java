package jp.hoshimori.declaration.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.RevokedDisclosure;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;

/** Takes a disclosure back at once, notes who did so, and tells others. */
@ApplicationScoped
class RevokeDisclosure {

    private final Disclosures disclosures;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    RevokeDisclosure(Disclosures disclosures, AuditTrail audit, Outbox outbox, Clock clock) {
        this.disclosures = disclosures;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes the disclosure back. One that was taken back already stays as it is.
     *
     * @throws ProblemException 404 for another organization or what it has not disclosed, 428 or 412 for a caller who does
     *     not know the present version
     */
    @Transactional
    void revoke(Caller caller, UUID organizationId, UUID disclosureId, String ifMatch) {
        caller.requireOwn(organizationId);
        Disclosure disclosure = disclosures.lock(organizationId, disclosureId).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, disclosure.version());
        if (disclosure instanceof StandingDisclosure standing) {
            store(caller, standing.revoke(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    private void store(Caller caller, RevokedDisclosure revoked) {
        disclosures.change(revoked);
        audit.note(
                caller,
                "DISCLOSURE_REVOKED",
                Subject.of("disclosure", revoked.id(), revoked.terms().organizationId()));
        outbox.append(DisclosureEvents.revoked(revoked));
    }
}
