package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PolicyDraft;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PolicyLanguage;
import jp.hoshimori.declaration.policy.model.PolicyOrigin;
import jp.hoshimori.declaration.policy.model.PolicySample;
import jp.hoshimori.declaration.policy.model.PolicyText;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Begins the next version of an organization's basic policy. */
@ApplicationScoped
class CreateBasicPolicy {

    private final PolicyOwner owner;
    private final BasicPolicies policies;
    private final PolicySample sample;
    private final PolicyActs acts;
    private final Clock clock;

    CreateBasicPolicy(PolicyOwner owner, BasicPolicies policies, PolicySample sample, PolicyActs acts, Clock clock) {
        this.owner = owner;
        this.policies = policies;
        this.sample = sample;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The draft: what the public reads today in that language, else what the sample proposes.
     *
     * @throws ProblemException 404 for another organization, 409 when it is not registered, 400 for another language
     */
    @Transactional
    PolicyDraft create(Caller caller, UUID organizationId, String tag) {
        owner.hold(caller, organizationId);
        PolicyLanguage language = PolicyLanguage.ofTag(tag).orElseThrow(CreateBasicPolicy::unknownLanguage);
        Instant now = clock.instant();
        UUID policyId = policies.begun(organizationId, now).id;
        int number = policies.nextNumber(organizationId);
        PolicyOrigin origin =
                new PolicyOrigin(Ids.next(), policyId, organizationId, number, language, sample.id(), now);
        PolicyDraft draft = new PolicyDraft(origin, beginning(organizationId, language), now, 0);
        policies.add(draft);
        acts.note(caller, PolicyActs.CREATED, policyId, organizationId);
        return draft;
    }

    private PolicyText beginning(UUID organizationId, PolicyLanguage language) {
        return policies.published(organizationId, language)
                .map(PolicyInForce::text)
                .orElseGet(() -> sample.proposal(language));
    }

    private static ProblemException unknownLanguage() {
        return ProblemException.invalid(new FieldError(
                "/language", "UNKNOWN_LANGUAGE", LocalizedText.of("ja か en を指定してください。", "Choose ja or en.")));
    }
}
