package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.DeclarationAudit.Act;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.GroundsFound;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.declaration.model.StepUpAttempt;
import jp.hoshimori.declaration.declaration.model.StepUpRules;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;

/** Steps a declaration up from one star to two under the same number, shows that in the register, and tells others. */
@ApplicationScoped
class UpgradeDeclaration {

    private final HoldDeclaration hold;
    private final Declarations declarations;
    private final FindGrounds findGrounds;
    private final Organizations organizations;
    private final DeclarationRegister register;
    private final DeclarationAudit audit;
    private final Outbox outbox;
    private final Clock clock;

    UpgradeDeclaration(
            HoldDeclaration hold,
            Declarations declarations,
            FindGrounds findGrounds,
            Organizations organizations,
            DeclarationRegister register,
            DeclarationAudit audit,
            Outbox outbox,
            Clock clock) {
        this.hold = hold;
        this.declarations = declarations;
        this.findGrounds = findGrounds;
        this.organizations = organizations;
        this.register = register;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The declaration with two stars.
     *
     * @param diagnosisId the diagnosis to rest on, as it was written; null to take the newest
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException as {@link HoldDeclaration#ofCaller}; 400 or 409 naming every unmet condition
     */
    @Transactional
    Declaration upgrade(Caller caller, UUID id, String ifMatch, boolean pledged, String diagnosisId) {
        StandingDeclaration declaration = hold.ofCaller(caller, id, ifMatch);
        GroundsFound found = findGrounds.of(declaration.organizationId(), diagnosisId);
        StepUpRules.refusal(new StepUpAttempt(pledged, declaration, found)).ifPresent(refusal -> {
            throw refusal;
        });
        Instant now = clock.instant();
        return store(caller, declaration.stepUp(found.grounds(), now), now);
    }

    private Declaration store(Caller caller, StandingDeclaration changed, Instant now) {
        Declaration stored = declarations.put(changed);
        register.change(stored, organizations.ofId(stored.organizationId()).orElseThrow(), now);
        audit.note(caller, Act.DECLARATION_UPGRADED, stored);
        outbox.append(DeclarationEvents.upgraded(stored, now));
        return stored;
    }
}
