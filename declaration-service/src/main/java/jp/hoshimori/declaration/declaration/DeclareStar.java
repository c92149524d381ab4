package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.DeclarationAudit.Act;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationAttempt;
import jp.hoshimori.declaration.declaration.model.DeclarationForm;
import jp.hoshimori.declaration.declaration.model.DeclarationRules;
import jp.hoshimori.declaration.declaration.model.GroundsFound;
import jp.hoshimori.declaration.declaration.model.Origin;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.platform.Ids;

/** Declares one star or two for the caller's organization, enters that in the public register, and tells others. */
@ApplicationScoped
class DeclareStar {

    private final DeclarationRules rules;
    private final Organizations organizations;
    private final Declarations declarations;
    private final FindGrounds findGrounds;
    private final DeclarationTerm term;
    private final DeclarationRegister register;
    private final DeclarationAudit audit;
    private final Outbox outbox;
    private final Clock clock;

    DeclareStar(
            DeclarationRules rules,
            Organizations organizations,
            Declarations declarations,
            FindGrounds findGrounds,
            DeclarationTerm term,
            DeclarationRegister register,
            DeclarationAudit audit,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.organizations = organizations;
        this.declarations = declarations;
        this.findGrounds = findGrounds;
        this.term = term;
        this.register = register;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The declaration that the form makes, with its number.
     *
     * @throws ProblemException 400 or 409 naming every unmet condition, 403 for a caller without an organization
     */
    @Transactional
    StandingDeclaration declare(Caller caller, DeclarationForm form) {
        UUID organizationId = OwnOrganization.of(caller);
        // Locked, so that of two declarations at once the second one sees the first.
        Optional<Organization> organization = organizations.lock(organizationId);
        Optional<Declaration> last = declarations.last(organizationId);
        GroundsFound found = found(organizationId, form);
        Instant now = clock.instant();
        refuseUnlessMet(new DeclarationAttempt(
                form, organization.isPresent(), last.flatMap(DeclareStar::standing), found, DeclarationTerm.day(now)));
        return store(caller, organization.orElseThrow(), made(organizationId, form, found, last, now));
    }

    private GroundsFound found(UUID organizationId, DeclarationForm form) {
        return Star.TWO_STARS.name().equals(form.star())
                ? findGrounds.of(organizationId, form.diagnosisId())
                : GroundsFound.NOT_NEEDED;
    }

    private void refuseUnlessMet(DeclarationAttempt attempt) {
        rules.refusal(attempt).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private StandingDeclaration made(
            UUID organizationId, DeclarationForm form, GroundsFound found, Optional<Declaration> last, Instant now) {
        Origin origin = new Origin(
                Ids.next(),
                declarations.nextNumber(),
                organizationId,
                now,
                last.map(Declaration::number),
                term.expiryOf(now));
        return StandingDeclaration.made(
                origin,
                form.pledge(),
                found == GroundsFound.NOT_NEEDED ? Optional.empty() : Optional.of(found.grounds()));
    }

    private StandingDeclaration store(Caller caller, Organization organization, StandingDeclaration declaration) {
        declarations.add(declaration);
        register.add(declaration, organization);
        audit.note(caller, Act.DECLARATION_MADE, declaration);
        outbox.append(DeclarationEvents.made(declaration));
        return declaration;
    }

    private static Optional<StandingDeclaration> standing(Declaration last) {
        return last instanceof StandingDeclaration standing ? Optional.of(standing) : Optional.empty();
    }
}
