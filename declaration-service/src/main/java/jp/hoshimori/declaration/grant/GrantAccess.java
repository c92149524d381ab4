package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.grant.model.GrantAttempt;
import jp.hoshimori.declaration.grant.model.GrantForm;
import jp.hoshimori.declaration.grant.model.GrantRules;
import jp.hoshimori.declaration.grant.model.GrantTerms;
import jp.hoshimori.declaration.grant.model.StandingGrant;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.platform.Ids;

/** Lets another organization do something with one's own data, notes who did so, and tells others. */
@ApplicationScoped
class GrantAccess {

    private final Organizations organizations;
    private final GrantRules rules;
    private final AccessGrants grants;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    GrantAccess(
            Organizations organizations,
            GrantRules rules,
            AccessGrants grants,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.organizations = organizations;
        this.rules = rules;
        this.grants = grants;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The grant that the form gives. Neither side needs to be registered: what counts is the {@code org} of a token.
     * Several grants may be given to one organization; it may do what any of them says, and each ends for itself.
     *
     * @throws ProblemException 404 for another organization, 400 naming everything that is wrong with the form, 410 when the
     *     organization was merged into another one, 409 when the grantee was, since it was found
     */
    @Transactional
    StandingGrant grant(Caller caller, UUID organizationId, GrantForm form) {
        caller.requireOwn(organizationId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<FieldError> violations = rules.violations(new GrantAttempt(form, organizationId, now));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        GrantTerms terms = form.terms(organizationId);
        organizations.requireNeitherMerged(organizationId, terms.granteeOrganizationId());
        StandingGrant grant = new StandingGrant(Ids.next(), terms, now, 0);
        grants.add(grant);
        audit.note(caller, "ACCESS_GRANTED", Subject.of("access-grant", grant.id(), organizationId));
        outbox.append(AccessGrantEvents.granted(grant));
        return grant;
    }
}
