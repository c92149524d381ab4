package jp.hoshimori.declaration.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.member.model.Invitation;
import jp.hoshimori.declaration.member.model.Member;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows members and invitations to their organization's people. */
@ApplicationScoped
class FindMembers {

    private final Members members;
    private final Invitations invitations;
    private final Cursors cursors;
    private final Clock clock;

    FindMembers(Members members, Invitations invitations, Cursors cursors, Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * A member of the organization.
     *
     * @throws ProblemException 404 for another organization, and for what this one does not have
     */
    @Transactional
    Member find(Caller caller, UUID organizationId, UUID id) {
        caller.requireOwn(organizationId);
        return members.ofId(organizationId, id).orElseThrow(ProblemException::notFound);
    }

    /**
     * A piece of the organization's members, those who have been there longest first.
     *
     * @throws ProblemException 404 for another organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Member> list(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        return cursors.pageById(
                limit,
                cursor,
                "members?organization=" + organizationId,
                (after, most) -> members.of(organizationId, after, most),
                Member::id);
    }

    /**
     * The organization's invitations that stand, newest first.
     *
     * @throws ProblemException 404 for another organization
     */
    @Transactional
    Page<Invitation> invitations(Caller caller, UUID organizationId) {
        caller.requireOwn(organizationId);
        Instant now = clock.instant();
        return new Page<>(
                invitations.of(organizationId).stream()
                        .filter(invitation -> invitation.standsAt(now))
                        .toList(),
                null);
    }
}
