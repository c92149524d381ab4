package jp.hoshimori.declaration.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PolicyDraft;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PolicyLanguage;
import jp.hoshimori.declaration.policy.model.PolicyState;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.support.page.PageRequest;
import jp.hoshimori.support.platform.Ids;

/** The basic policies that are stored, with their versions. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class BasicPolicies {

    /** Without what is mistaken for something else when it is read out. */
    private static final String SLUG_CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int SLUG_LENGTH = 10;
    private static final Sort LATEST_FIRST = Sort.descending("number");

    private final SecureRandom random = new SecureRandom();
    private final Policies policies;
    private final Versions versions;

    BasicPolicies(Policies policies, Versions versions) {
        this.policies = policies;
        this.versions = versions;
    }

    /** The organization's policy, begun now if there was none. Whoever calls holds the organization. */
    BasicPolicyEntity begun(UUID organizationId, Instant now) {
        return ofOrganization(organizationId).orElseGet(() -> begin(organizationId, now));
    }

    /** The organization's policy, if it has begun one: of two that a merge gave it, the one that goes on. */
    Optional<BasicPolicyEntity> ofOrganization(UUID organizationId) {
        return policies.find("organizationId = ?1 and continuedBy is null", organizationId)
                .singleResultOptional();
    }

    /** The policy at a public address. */
    Optional<BasicPolicyEntity> ofSlug(String slug) {
        return policies.find("slug", slug).singleResultOptional();
    }

    private BasicPolicyEntity begin(UUID organizationId, Instant now) {
        BasicPolicyEntity row = new BasicPolicyEntity();
        row.id = Ids.next();
        row.organizationId = organizationId;
        row.slug = slug();
        row.createdAt = now;
        policies.persistAndFlush(row);
        return row;
    }

    private String slug() {
        return random.ints(SLUG_LENGTH, 0, SLUG_CHARACTERS.length())
                .map(SLUG_CHARACTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The number of the organization's next version; whoever calls holds the organization. */
    int nextNumber(UUID organizationId) {
        return versions.find("organizationId", LATEST_FIRST, organizationId)
                .firstResultOptional()
                .map(latest -> latest.number + 1)
                .orElse(1);
    }

    /** Stores a new version in the running transaction. */
    void add(PolicyDraft draft) {
        versions.persist(PolicyRows.row(draft));
    }

    /** Stores what has become of a version, and answers it as it is stored now. */
    PolicyVersion put(PolicyVersion changed) {
        PolicyVersionEntity row = versions.findById(PolicyRows.id(changed));
        PolicyRows.put(changed, row);
        versions.flush();
        return PolicyRows.version(row);
    }

    /** The organization's version of that number. */
    Optional<PolicyVersion> find(UUID organizationId, int number) {
        return versions.find("organizationId = ?1 and number = ?2", organizationId, number)
                .singleResultOptional()
                .map(PolicyRows::version);
    }

    /** The version of the organization that the public reads. */
    Optional<PolicyInForce> published(UUID organizationId) {
        return versions.find("organizationId = ?1 and state = ?2", organizationId, PolicyState.PUBLISHED.name())
                .singleResultOptional()
                .map(row -> (PolicyInForce) PolicyRows.version(row));
    }

    /** The version that the public reads, when it is in that language. */
    Optional<PolicyInForce> published(UUID organizationId, PolicyLanguage language) {
        return published(organizationId).filter(version -> version.origin().language() == language);
    }

    /** The version that the public reads at the policy's address. */
    Optional<PolicyVersion> current(BasicPolicyEntity policy) {
        return versions.find("policyId = ?1 and state = ?2", policy.id, PolicyState.PUBLISHED.name())
                .singleResultOptional()
                .map(PolicyRows::version);
    }

    /** The version of that number that has the policy's address. */
    Optional<PolicyVersion> version(BasicPolicyEntity policy, int number) {
        return versions.find("policyId = ?1 and number = ?2", policy.id, number)
                .singleResultOptional()
                .map(PolicyRows::version);
    }

    /** Whether the public ever read a version at the policy's address. */
    boolean wasPublished(BasicPolicyEntity policy) {
        return versions.count("policyId = ?1 and publishedAt is not null", policy.id) > 0;
    }

    /** The piece asked for of an organization's versions, the latest first, and one more when there are more. */
    List<PolicyVersion> ofOrganization(UUID organizationId, PageRequest piece) {
        int before = piece.after().map(last -> Integer.valueOf(last.get(0))).orElse(Integer.MAX_VALUE);
        return versions
                .find("organizationId = ?1 and number < ?2", LATEST_FIRST, organizationId, before)
                .range(0, piece.rowsToRead() - 1)
                .stream()
                .map(PolicyRows::version)
                .toList();
    }

    @ApplicationScoped
    static class Policies implements PanacheRepositoryBase<BasicPolicyEntity, UUID> {}

    @ApplicationScoped
    static class Versions implements PanacheRepositoryBase<PolicyVersionEntity, UUID> {}
}
