package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.DeclarationAudit.Act;
import jp.hoshimori.declaration.declaration.model.ChangeForm;
import jp.hoshimori.declaration.declaration.model.ChangeRules;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.Pledge;
import jp.hoshimori.declaration.declaration.model.Publicity;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Changes what an organization declares for, and whether the register shows its name. Others need not hear of that. */
@ApplicationScoped
class ChangeDeclaration {

    private final ChangeRules rules;
    private final HoldDeclaration hold;
    private final Declarations declarations;
    private final Organizations organizations;
    private final DeclarationRegister register;
    private final DeclarationAudit audit;
    private final Clock clock;

    ChangeDeclaration(
            ChangeRules rules,
            HoldDeclaration hold,
            Declarations declarations,
            Organizations organizations,
            DeclarationRegister register,
            DeclarationAudit audit,
            Clock clock) {
        this.rules = rules;
        this.hold = hold;
        this.declarations = declarations;
        this.organizations = organizations;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The changed declaration; the same as before when the form changes nothing.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException as {@link HoldDeclaration#ofCaller}; 400 naming everything that is wrong with the form
     */
    @Transactional
    Declaration change(Caller caller, UUID id, String ifMatch, ChangeForm form) {
        StandingDeclaration before = hold.ofCaller(caller, id, ifMatch);
        List<FieldError> violations = rules.violations(form);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        StandingDeclaration after = changed(before, form);
        return after.pledge().equals(before.pledge()) ? before : store(caller, before.pledge(), after);
    }

    private StandingDeclaration changed(StandingDeclaration before, ChangeForm form) {
        Pledge pledge = before.pledge();
        return before.change(
                form.purposes().orElse(pledge.purposes()),
                form.publicity().map(Publicity::valueOf).orElse(pledge.publicity()),
                clock.instant());
    }

    private Declaration store(Caller caller, Pledge before, StandingDeclaration after) {
        Instant at = after.updatedAt();
        Declaration stored = declarations.put(after);
        if (before.publicity() != after.pledge().publicity()) {
            register.change(stored, organizations.ofId(stored.organizationId()).orElseThrow(), at);
        }
        audit.note(caller, Act.DECLARATION_CHANGED, stored);
        return stored;
    }
}
