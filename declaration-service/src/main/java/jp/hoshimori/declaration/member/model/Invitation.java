package jp.hoshimori.declaration.member.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A standing offer to become a member, to whoever has its code.
 *
 * @param id the id
 * @param organizationId who invites
 * @param role what whoever accepts it will do
 * @param invitedAt when it was made
 * @param expiresAt from when on it is worth nothing
 */
public record Invitation(UUID id, UUID organizationId, MemberRole role, Instant invitedAt, Instant expiresAt) {

    /** How long an invitation stands. */
    public static final Duration STANDS_FOR = Duration.ofDays(7);

    /** The most invitations that may stand at the same time. */
    public static final int MOST = 50;

    /** A new invitation. */
    public static Invitation of(UUID id, UUID organizationId, MemberRole role, Instant at) {
        return new Invitation(id, organizationId, role, at, at.plus(STANDS_FOR));
    }

    /** Whether it can still be accepted. */
    public boolean standsAt(Instant at) {
        return at.isBefore(expiresAt);
    }
}
