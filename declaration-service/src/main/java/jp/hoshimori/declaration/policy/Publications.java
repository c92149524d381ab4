package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PublishedPolicy;
import jp.hoshimori.event.BasicPolicyPublished;
import jp.hoshimori.event.DomainEvent;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.outbox.OutboxEvent;

/**
 * Keeps where an organization's basic policy is published: what was published last, here or elsewhere. When that ends, the
 * other place counts if there is one.
 */
@ApplicationScoped
class Publications {

    private final PublishedPolicies published;
    private final BasicPolicies policies;
    private final ExternalPolicies externals;
    private final PolicyAddresses addresses;
    private final Instance<PublicationFollower> followers;
    private final Outbox outbox;

    Publications(
            PublishedPolicies published,
            BasicPolicies policies,
            ExternalPolicies externals,
            PolicyAddresses addresses,
            Instance<PublicationFollower> followers,
            Outbox outbox) {
        this.published = published;
        this.policies = policies;
        this.externals = externals;
        this.addresses = addresses;
        this.followers = followers;
        this.outbox = outbox;
    }

    /** From now on the policy is read here, in this version. */
    void here(BasicPolicyEntity policy, PolicyInForce version, Instant at) {
        put(policy, version.origin().number(), addresses.page(policy.slug), at);
    }

    /** From now on the policy is read at the organization's own address. */
    void elsewhere(BasicPolicyEntity policy, ExternalPolicyEntity external, Instant at) {
        put(policy, null, external.url, at);
    }

    /** Whether the organization's own address counts. */
    boolean hasElsewhere(UUID organizationId) {
        return elsewhere(organizationId).isPresent();
    }

    /** Whether a version is read here. */
    boolean hasHere(UUID organizationId) {
        return policies.published(organizationId).isPresent();
    }

    /** The place that counted has ended: the other one counts, or none does. */
    void settle(BasicPolicyEntity policy, Instant at) {
        Optional<PolicyInForce> version = policies.published(policy.organizationId);
        Optional<ExternalPolicyEntity> external = elsewhere(policy.organizationId);
        if (version.isPresent()) {
            keepHere(policy, version.get(), at);
        } else if (external.isPresent()) {
            keepElsewhere(policy, external.get(), at);
        } else {
            published.remove(policy.organizationId);
        }
    }

    private void keepHere(BasicPolicyEntity policy, PolicyInForce version, Instant at) {
        if (!published.isAt(policy.organizationId, addresses.page(policy.slug))) {
            here(policy, version, at);
        }
    }

    private void keepElsewhere(BasicPolicyEntity policy, ExternalPolicyEntity external, Instant at) {
        if (!published.isAt(policy.organizationId, external.url)) {
            elsewhere(policy, external, at);
        }
    }

    private Optional<ExternalPolicyEntity> elsewhere(UUID organizationId) {
        return externals.findByIdOptional(organizationId).filter(external -> external.lapsedAt == null);
    }

    /** The policy has come to the organization with another one that was merged into it; nothing was published anew. */
    void cameTo(UUID organizationId) {
        published.of(organizationId).ifPresent(policy -> followers.forEach(follower -> follower.published(policy)));
    }

    private void put(BasicPolicyEntity policy, Integer version, String url, Instant at) {
        PublishedPolicy now = published.put(policy.id, policy.organizationId, version, url, at);
        tell(policy, new BasicPolicyPublished(policy.id, policy.organizationId, version, url, at));
        followers.forEach(follower -> follower.published(now));
    }

    /** Tells others of a policy, in the order of what happened to it. */
    void tell(BasicPolicyEntity policy, DomainEvent event) {
        policy.facts++;
        outbox.append(new OutboxEvent(
                event.type().topic(),
                event.type().name(),
                event.type().schemaId(),
                event.aggregateId(),
                policy.facts,
                event));
    }
}
