package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.policy.check.CheckConfig;
import jp.hoshimori.declaration.policy.model.PolicyProblems;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Keeps the address of a policy that an organization publishes itself. */
@ApplicationScoped
class KeepExternalPolicy {

    private final PolicyOwner owner;
    private final BasicPolicies policies;
    private final ExternalPolicies externals;
    private final Publications publications;
    private final StarsOnPolicy stars;
    private final PolicyActs acts;
    private final CheckConfig config;
    private final Clock clock;

    KeepExternalPolicy(
            PolicyOwner owner,
            BasicPolicies policies,
            ExternalPolicies externals,
            Publications publications,
            StarsOnPolicy stars,
            PolicyActs acts,
            CheckConfig config,
            Clock clock) {
        this.owner = owner;
        this.policies = policies;
        this.externals = externals;
        this.publications = publications;
        this.stars = stars;
        this.acts = acts;
        this.config = config;
        this.clock = clock;
    }

    /** The recorded address, or 404. */
    @Transactional
    ExternalPolicyEntity find(Caller caller, UUID organizationId) {
        caller.requireOwn(organizationId);
        return externals.findByIdOptional(organizationId).orElseThrow(ProblemException::notFound);
    }

    /** Refuses what {@link #put} would refuse, before anything is looked at. */
    @Transactional
    void requireMay(Caller caller, UUID organizationId, String ifMatch) {
        owner.hold(caller, organizationId);
        known(organizationId, ifMatch);
    }

    /** Stores an address whose page was found readable; from now on it is what counts as published. */
    @Transactional
    ExternalPolicyEntity put(Caller caller, UUID organizationId, String ifMatch, String url) {
        owner.hold(caller, organizationId);
        Instant now = clock.instant();
        BasicPolicyEntity policy = policies.begun(organizationId, now);
        ExternalPolicyEntity row = known(organizationId, ifMatch).orElseGet(ExternalPolicyEntity::new);
        row.organizationId = organizationId;
        row.policyId = policy.id;
        row.url = url;
        row.recordedAt = now;
        row.checkedAt = now;
        row.nextCheckAt = now.plus(config.interval());
        row.failure = null;
        row.unreachableSince = null;
        row.graceUntil = null;
        row.lapsedAt = null;
        externals.persistAndFlush(row);
        publications.elsewhere(policy, row, now);
        acts.note(caller, PolicyActs.ADDRESS_RECORDED, policy.id, organizationId);
        return row;
    }

    /**
     * Forgets the address.
     *
     * @throws ProblemException 404 when there is none, 412 or 428 as {@link EntityTags} says, 409 when two stars would be
     *     left without a published policy
     */
    @Transactional
    void remove(Caller caller, UUID organizationId, String ifMatch) {
        owner.hold(caller, organizationId);
        ExternalPolicyEntity row = known(organizationId, ifMatch).orElseThrow(ProblemException::notFound);
        if (row.lapsedAt == null && !publications.hasHere(organizationId) && stars.rest(organizationId)) {
            throw PolicyProblems.inUse();
        }
        Instant now = clock.instant();
        externals.delete(row);
        externals.flush();
        publications.settle(policies.begun(organizationId, now), now);
        acts.note(caller, PolicyActs.ADDRESS_REMOVED, row.policyId, organizationId);
    }

    private Optional<ExternalPolicyEntity> known(UUID organizationId, String ifMatch) {
        Optional<ExternalPolicyEntity> row = externals.findByIdOptional(organizationId);
        row.ifPresent(known -> EntityTags.requireMatch(ifMatch, known.version));
        return row;
    }
}
