package jp.hoshimori.declaration.policy.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What never changes of a version.
 *
 * @param id the version's id
 * @param policyId the policy, which its versions share
 * @param organizationId whose it is
 * @param number its number, from 1
 * @param language what it is written in
 * @param sample the sample it was begun from
 * @param createdAt when it was begun
 */
public record PolicyOrigin(
        UUID id,
        UUID policyId,
        UUID organizationId,
        int number,
        PolicyLanguage language,
        String sample,
        Instant createdAt) {

    public PolicyOrigin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(policyId, "policyId");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
