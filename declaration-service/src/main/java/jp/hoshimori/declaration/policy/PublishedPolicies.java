package jp.hoshimori.declaration.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PublishedPolicy;

/** The basic policies that are published today. Row-level security shows a transaction its own organization's. */
@ApplicationScoped
public class PublishedPolicies {

    private final PublishedPolicyTable table;

    PublishedPolicies(PublishedPolicyTable table) {
        this.table = table;
    }

    /** The organization's published policy; empty when none is published. */
    public Optional<PublishedPolicy> of(UUID organizationId) {
        return table.findByIdOptional(organizationId).map(PublishedPolicies::policy);
    }

    /** Stores where the organization's policy is published from now on; {@code version} is null for one elsewhere. */
    PublishedPolicy put(UUID policyId, UUID organizationId, Integer version, String url, Instant at) {
        PublishedPolicyEntity row = new PublishedPolicyEntity();
        row.organizationId = organizationId;
        row.policyId = policyId;
        row.place = version == null ? "EXTERNAL" : "HOSTED";
        row.policyVersion = version;
        row.url = url;
        row.publishedAt = at;
        return policy(table.getEntityManager().merge(row));
    }

    /** Whether the organization's policy is published at that address. */
    boolean isAt(UUID organizationId, String url) {
        return of(organizationId).filter(policy -> policy.url().equals(url)).isPresent();
    }

    /** Stores that the organization's policy is published no more. */
    void remove(UUID organizationId) {
        table.deleteById(organizationId);
    }

    private static PublishedPolicy policy(PublishedPolicyEntity row) {
        return new PublishedPolicy(
                row.policyId,
                row.organizationId,
                row.policyVersion == null ? OptionalInt.empty() : OptionalInt.of(row.policyVersion),
                row.url,
                row.publishedAt);
    }

    @ApplicationScoped
    static class PublishedPolicyTable implements PanacheRepositoryBase<PublishedPolicyEntity, UUID> {}
}
