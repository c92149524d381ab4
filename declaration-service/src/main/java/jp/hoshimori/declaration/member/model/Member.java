package jp.hoshimori.declaration.member.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody whom an organization counts in.
 *
 * @param id the id
 * @param organizationId where
 * @param subject the subject of the person's tokens
 * @param role what the person does there
 * @param since since when
 * @param version grows with each change
 */
public record Member(UUID id, UUID organizationId, String subject, MemberRole role, Instant since, long version) {

    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(since, "since");
    }

    /** Whether the person administers the organization. */
    public boolean administers() {
        return role == MemberRole.ADMIN;
    }
}
