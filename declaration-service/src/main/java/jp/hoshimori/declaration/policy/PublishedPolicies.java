package jp.hoshimori.declaration.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
