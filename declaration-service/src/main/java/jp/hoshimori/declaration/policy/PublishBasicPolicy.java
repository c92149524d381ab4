package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.policy.model.PolicyDraft;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PolicyProblems;
import jp.hoshimori.declaration.policy.model.PolicySample;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.declaration.policy.model.PublicationRules;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Publishes a version to everyone, in the place of the one they read so far, and tells others. */
@ApplicationScoped
class PublishBasicPolicy {

    private final PolicyOwner owner;
    private final BasicPolicies policies;
    private final Publications publications;
    private final PolicySample sample;
    private final PolicyActs acts;
    private final Clock clock;

    PublishBasicPolicy(
            PolicyOwner owner,
            BasicPolicies policies,
            Publications publications,
            PolicySample sample,
            PolicyActs acts,
            Clock clock) {
        this.owner = owner;
        this.policies = policies;
        this.publications = publications;
        this.sample = sample;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The published version. One that is published already stays as it is, so that the act can be repeated.
     *
     * @throws ProblemException 404 when there is no such version or it is another organization's, 409 when it was
     *     published once and has ended, and when the draft is unfinished, then naming everything that it lacks
     */
    @Transactional
    PolicyVersion publish(Caller caller, UUID organizationId, int number) {
        Organization organization = owner.hold(caller, organizationId);
        PolicyVersion version = policies.find(organizationId, number).orElseThrow(ProblemException::notFound);
        if (version instanceof PolicyInForce) {
            return version;
        }
        if (version instanceof PolicyDraft draft) {
            acts.note(caller, PolicyActs.PUBLISHED, draft.origin().policyId(), organizationId);
            return published(draft, organization, clock.instant());
        }
        throw PolicyProblems.notADraft();
    }

    private PolicyVersion published(PolicyDraft draft, Organization organization, Instant now) {
        List<FieldError> unmet = PublicationRules.unmet(draft.text(), sample);
        if (!unmet.isEmpty()) {
            throw PolicyProblems.unfinished(unmet);
        }
        // Stored before its successor: at no moment may two versions be published.
        policies.published(organization.id()).ifPresent(predecessor -> policies.put(predecessor.superseded(now)));
        PolicyInForce published = draft.published(organization.profile().name().value(), now);
        PolicyVersion stored = policies.put(published);
        publications.here(policies.begun(organization.id(), now), published, now);
        return stored;
    }
}
