package jp.hoshimori.declaration.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.member.model.Invitation;
import jp.hoshimori.declaration.member.model.InvitationCode;
import jp.hoshimori.declaration.member.model.Member;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Makes whoever has an invitation's code a member. Runs for the system: the caller is of no organization yet. */
@ApplicationScoped
class AcceptInvitation {

    private final Invitations invitations;
    private final Members members;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations, Members members, Organizations organizations, AuditTrail audit, Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The new member and where. The code is spent.
     *
     * @throws ProblemException 400 for a code that was never given out, has expired or was used; 409 when the caller's
     *     token or another list says that the account belongs elsewhere, or when it is a member already
     */
    @Transactional
    Accepted accept(Caller caller, InvitationCode code) {
        Instant now = clock.instant();
        Invitation invitation =
                lock(code).filter(found -> found.standsAt(now)).orElseThrow(MemberProblems::unusableCode);
        if (belongsElsewhere(caller, invitation) || members.contain(caller.subject())) {
            throw MemberProblems.alreadyMember();
        }
        Organization organization =
                organizations.ofId(invitation.organizationId()).orElseThrow(MemberProblems::unusableCode);
        Member member = new Member(Ids.next(), organization.id(), caller.subject(), invitation.role(), now, 0);
        members.add(member);
        invitations.spend(invitation);
        audit.note(caller, "INVITATION_ACCEPTED", Subject.of("member", member.id(), organization.id()));
        return new Accepted(member, organization);
    }

    /** Held after its organization, as a merge holds them; it may have gone along with it meanwhile. */
    private Optional<Invitation> lock(InvitationCode code) {
        return invitations
                .organizationOf(code)
                .map(organizations::holdWhoeverGoesOn)
                .flatMap(held -> invitations.lock(code));
    }

    private static boolean belongsElsewhere(Caller caller, Invitation invitation) {
        return caller.organizationId()
                .filter(own -> !own.equals(invitation.organizationId()))
                .isPresent();
    }

    /**
     * A new member, and where.
     *
     * @param member who
     * @param organization where
     */
    record Accepted(Member member, Organization organization) {}
}
