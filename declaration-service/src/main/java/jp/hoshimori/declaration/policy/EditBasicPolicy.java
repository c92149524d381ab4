package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PolicyDraft;
import jp.hoshimori.declaration.policy.model.PolicyEditRules;
import jp.hoshimori.declaration.policy.model.PolicyProblems;
import jp.hoshimori.declaration.policy.model.PolicySample;
import jp.hoshimori.declaration.policy.model.PolicyText;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Gives a draft the text that its organization has written. */
@ApplicationScoped
class EditBasicPolicy {

    private final PolicyOwner owner;
    private final BasicPolicies policies;
    private final PolicySample sample;
    private final PolicyActs acts;
    private final Clock clock;

    EditBasicPolicy(PolicyOwner owner, BasicPolicies policies, PolicySample sample, PolicyActs acts, Clock clock) {
        this.owner = owner;
        this.policies = policies;
        this.sample = sample;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The draft with its new text.
     *
     * @throws ProblemException 404 when there is no such version or it is another organization's, 409 when it is no draft,
     *     412 or 428 when its author does not know the present version, 400 naming everything that is wrong with the text
     */
    @Transactional
    PolicyVersion edit(Caller caller, UUID organizationId, int number, String ifMatch, PolicyText text) {
        owner.hold(caller, organizationId);
        PolicyVersion version = policies.find(organizationId, number).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, version.version());
        if (!(version instanceof PolicyDraft draft)) {
            throw PolicyProblems.notADraft();
        }
        refuseUnlessSound(text);
        acts.note(caller, PolicyActs.EDITED, version.origin().policyId(), organizationId);
        return policies.put(draft.edited(text, clock.instant()));
    }

    private void refuseUnlessSound(PolicyText text) {
        List<FieldError> violations = PolicyEditRules.violations(text, sample, PolicyDays.of(clock.instant()));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
