package jp.hoshimori.declaration.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.disclosure.model.DisclosureAttempt;
import jp.hoshimori.declaration.disclosure.model.DisclosureForm;
import jp.hoshimori.declaration.disclosure.model.DisclosureRules;
import jp.hoshimori.declaration.disclosure.model.DisclosureTerms;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.platform.Ids;

/** Shows a buyer something of one's own organization, notes who did so, and tells others. */
@ApplicationScoped
class Disclose {

    private final Organizations organizations;
    private final DisclosureRules rules;
    private final Disclosures disclosures;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Disclose(
            Organizations organizations,
            DisclosureRules rules,
            Disclosures disclosures,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.organizations = organizations;
        this.rules = rules;
        this.disclosures = disclosures;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The disclosure that the form gives. Several may be given to one buyer; it sees what any of them shows, and each
     * ends for itself.
     *
     * @param numbered the organization registered under the form's corporate number; empty when there is none
     * @throws ProblemException 404 for another organization, 400 naming everything that is wrong with the form, 410 when the
     *     organization was merged into another one, 409 when the buyer was, since it was found
     */
    @Transactional
    StandingDisclosure disclose(Caller caller, UUID organizationId, DisclosureForm form, Optional<UUID> numbered) {
        caller.requireOwn(organizationId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DisclosureAttempt attempt = new DisclosureAttempt(form, organizationId, numbered, now);
        List<FieldError> violations = rules.violations(attempt);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        DisclosureTerms terms = attempt.terms();
        organizations.requireNeitherMerged(organizationId, terms.buyerOrganizationId());
        return store(caller, new StandingDisclosure(Ids.next(), terms, now, 0));
    }

    private StandingDisclosure store(Caller caller, StandingDisclosure disclosure) {
        disclosures.add(disclosure);
        audit.note(
                caller,
                "DISCLOSURE_GIVEN",
                Subject.of("disclosure", disclosure.id(), disclosure.terms().organizationId()));
        outbox.append(DisclosureEvents.given(disclosure));
        return disclosure;
    }
}
