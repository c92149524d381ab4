package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PolicyProblems;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Takes the published version back, unless a declaration rests on it. */
@ApplicationScoped
class WithdrawBasicPolicy {

    private final PolicyOwner owner;
    private final BasicPolicies policies;
    private final Publications publications;
    private final StarsOnPolicy stars;
    private final PolicyActs acts;
    private final Clock clock;

    WithdrawBasicPolicy(
            PolicyOwner owner,
            BasicPolicies policies,
            Publications publications,
            StarsOnPolicy stars,
            PolicyActs acts,
            Clock clock) {
        this.owner = owner;
        this.policies = policies;
        this.publications = publications;
        this.stars = stars;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Takes the version back; its page says so from now on.
     *
     * @throws ProblemException 404 when there is no such version or it is another organization's, 412 or 428 as {@link
     *     EntityTags} says, 409 when it is not published or two stars would be left without a published policy
     */
    @Transactional
    void withdraw(Caller caller, UUID organizationId, int number, String ifMatch) {
        owner.hold(caller, organizationId);
        PolicyVersion version = policies.find(organizationId, number).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, version.version());
        if (!(version instanceof PolicyInForce published)) {
            throw PolicyProblems.notPublished();
        }
        if (!publications.hasElsewhere(organizationId) && stars.rest(organizationId)) {
            throw PolicyProblems.inUse();
        }
        Instant now = clock.instant();
        policies.put(published.withdrawn(now));
        publications.settle(policies.begun(organizationId, now), now);
        acts.note(caller, PolicyActs.WITHDRAWN, version.origin().policyId(), organizationId);
    }
}
