package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.RegistrationForm;
import jp.hoshimori.declaration.organization.model.RegistrationRules;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;

/** Registers the caller's organization under the id that its token names, and tells others. */
@ApplicationScoped
class RegisterOrganization {

    private final RegistrationRules rules;
    private final Organizations organizations;
    private final Instance<RegistrationFollower> followers;
    private final PossibleDuplicates duplicates;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    RegisterOrganization(
            RegistrationRules rules,
            Organizations organizations,
            Instance<RegistrationFollower> followers,
            PossibleDuplicates duplicates,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.rules = rules;
        this.organizations = organizations;
        this.followers = followers;
        this.duplicates = duplicates;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The organization that the form describes.
     *
     * @throws ProblemException 400 naming everything that is wrong with the form, 403 for a caller without an
     *     organization, 409 when it is registered already or its corporate number is
     */
    @Transactional
    Organization register(Caller caller, RegistrationForm form) {
        List<FieldError> violations = rules.violations(form);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        Organization organization = form.register(OwnOrganization.of(caller), clock.instant());
        organizations.add(organization);
        followers.forEach(follower -> follower.registered(caller, organization));
        duplicates.ask(organization);
        OrganizationAct.ORGANIZATION_REGISTERED.note(audit, caller, organization);
        outbox.append(OrganizationEvents.registered(organization));
        return organization;
    }
}
