package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.organization.model.ChangeForm;
import jp.hoshimori.declaration.organization.model.ChangeRules;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationProfile;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;

/** Changes what the caller's organization says of itself, wherever that is shown, and tells others. */
@ApplicationScoped
class ChangeOrganization {

    private final ChangeRules rules;
    private final Organizations organizations;
    private final Instance<ProfileChangeFollower> followers;
    private final PossibleDuplicates duplicates;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    ChangeOrganization(
            ChangeRules rules,
            Organizations organizations,
            Instance<ProfileChangeFollower> followers,
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
     * The organization with the profile of the form; unchanged, and nobody told, when that is the one it has.
     *
     * @throws ProblemException 400 naming everything that is wrong with the form, 404 for another organization, 412 and
     *     428 for a caller who does not know the present version
     */
    @Transactional
    Organization change(Caller caller, UUID id, String ifMatch, ChangeForm form) {
        caller.requireOwn(id);
        Organization organization = organizations.lock(id).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, organization.version());
        List<FieldError> violations = rules.violations(organization, form);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        OrganizationProfile profile = form.profile().profile();
        return profile.equals(organization.profile()) ? organization : store(caller, organization.withProfile(profile));
    }

    private Organization store(Caller caller, Organization organization) {
        Instant now = clock.instant();
        Organization changed = organizations.change(organization, now);
        followers.forEach(follower -> follower.profileChanged(changed));
        duplicates.ask(changed);
        OrganizationAct.ORGANIZATION_CHANGED.note(audit, caller, changed);
        outbox.append(OrganizationEvents.changed(changed, now));
        return changed;
    }
}
