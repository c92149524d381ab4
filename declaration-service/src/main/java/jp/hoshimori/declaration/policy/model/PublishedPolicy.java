package jp.hoshimori.declaration.policy.model;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where an organization's basic policy is published today.
 *
 * @param policyId the policy
 * @param organizationId whose it is
 * @param version which version, from 1; empty for a policy at an address of the organization's own
 * @param url where anyone reads it
 * @param publishedAt since when
 */
public record PublishedPolicy(
        UUID policyId, UUID organizationId, OptionalInt version, String url, Instant publishedAt) {

    public PublishedPolicy {
        Objects.requireNonNull(policyId, "policyId");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }
}
