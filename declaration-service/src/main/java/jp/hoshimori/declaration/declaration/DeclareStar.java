package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationAttempt;
import jp.hoshimori.declaration.declaration.model.DeclarationForm;
import jp.hoshimori.declaration.declaration.model.DeclarationRules;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.register.RegisterEntries;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.platform.Ids;

/** Declares a star for the caller's organization, enters it in the public register, and tells others. */
@ApplicationScoped
class DeclareStar {

    /** Editions take effect at midnight in Japan. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DeclarationRules rules;
    private final Organizations organizations;
    private final Declarations declarations;
    private final RegisterEntries register;
    private final Outbox outbox;
    private final Clock clock;

    DeclareStar(
            DeclarationRules rules,
            Organizations organizations,
            Declarations declarations,
            RegisterEntries register,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.organizations = organizations;
        this.declarations = declarations;
        this.register = register;
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
        Instant now = clock.instant();
        // Locked, so that of two declarations at once the second one sees the first.
        Optional<Organization> organization = organizations.lock(organizationId);
        refuseUnlessMet(new DeclarationAttempt(
                form,
                organization.isPresent(),
                declarations.standing(organizationId).map(Declaration::number),
                LocalDate.ofInstant(now, JAPAN)));
        return store(organization.orElseThrow(), form, now);
    }

    private void refuseUnlessMet(DeclarationAttempt attempt) {
        rules.refusal(attempt).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private StandingDeclaration store(Organization organization, DeclarationForm form, Instant now) {
        StandingDeclaration declaration = new StandingDeclaration(
                Ids.next(), declarations.nextNumber(), organization.id(), form.pledge(), now, 0);
        declarations.add(declaration);
        register.add(DeclarationEntries.of(declaration, organization));
        outbox.append(DeclarationEvents.made(declaration));
        return declaration;
    }
}
