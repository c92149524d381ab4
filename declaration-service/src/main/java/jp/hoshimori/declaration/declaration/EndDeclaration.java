package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.DeclarationAudit.Act;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.EndedDeclaration;
import jp.hoshimori.declaration.declaration.model.Ending;
import jp.hoshimori.declaration.declaration.model.EndingForm;
import jp.hoshimori.declaration.declaration.model.EndingRules;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;

/** Ends declarations: shows since when in the register, and tells others. What has ended stays so. */
@ApplicationScoped
class EndDeclaration {

    private final HoldDeclaration hold;
    private final Declarations declarations;
    private final Organizations organizations;
    private final DeclarationRegister register;
    private final DeclarationAudit audit;
    private final Outbox outbox;
    private final Clock clock;

    EndDeclaration(
            HoldDeclaration hold,
            Declarations declarations,
            Organizations organizations,
            DeclarationRegister register,
            DeclarationAudit audit,
            Outbox outbox,
            Clock clock) {
        this.hold = hold;
        this.declarations = declarations;
        this.organizations = organizations;
        this.register = register;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The declaration once its own organization has withdrawn it.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException as {@link HoldDeclaration#ofCaller}; 400 naming everything that is wrong with the form
     */
    @Transactional
    EndedDeclaration withdraw(Caller caller, UUID id, String ifMatch, EndingForm form) {
        StandingDeclaration declaration = hold.ofCaller(caller, id, ifMatch);
        refuse(EndingRules.ofWithdrawal(form));
        return end(
                caller,
                Act.DECLARATION_WITHDRAWN,
                declaration,
                form.ending(DeclarationStatus.WITHDRAWN, clock.instant()));
    }

    /**
     * Any declaration once an operator has ended it; to be called with the system's access.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException as {@link HoldDeclaration#ofAnyone}; 400 naming everything that is wrong with the form
     */
    @Transactional
    EndedDeclaration endByOperator(Caller operator, UUID id, String ifMatch, EndingForm form) {
        StandingDeclaration declaration = hold.ofAnyone(id, ifMatch);
        refuse(EndingRules.ofOperator(form));
        return end(
                operator,
                Act.DECLARATION_ENDED_BY_OPERATOR,
                declaration,
                form.ending(DeclarationStatus.ENDED_BY_OPERATOR, clock.instant()));
    }

    /** Ends some of the declarations whose time is over, and answers how many; to be called with the system's access. */
    @Transactional
    int endExpired(int most) {
        List<StandingDeclaration> expired = declarations.lockExpired(clock.instant(), most);
        expired.forEach(declaration ->
                end(DeclarationAudit.SERVICE, Act.DECLARATION_EXPIRED, declaration, Ending.expired(clock.instant())));
        return expired.size();
    }

    private EndedDeclaration end(Caller actor, Act act, StandingDeclaration declaration, Ending ending) {
        EndedDeclaration ended = (EndedDeclaration) declarations.put(declaration.end(ending));
        register.change(ended, organizations.ofId(ended.organizationId()).orElseThrow(), ending.at());
        audit.note(actor, act, ended);
        outbox.append(DeclarationEvents.ended(ended));
        return ended;
    }

    private static void refuse(List<FieldError> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
