package jp.hoshimori.declaration.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.member.model.Invitation;
import jp.hoshimori.declaration.member.model.InvitationCode;
import jp.hoshimori.declaration.member.model.MemberRole;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Invites people into the caller's organization, and takes invitations back. */
@ApplicationScoped
class InviteMember {

    private final SecureRandom random = new SecureRandom();
    private final Organizations organizations;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Clock clock;

    InviteMember(Organizations organizations, Invitations invitations, AuditTrail audit, Clock clock) {
        this.organizations = organizations;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new invitation with its code, which nobody is shown again.
     *
     * @param roleName the name of a role; anything when it was not checked
     * @throws ProblemException 400 for an unknown role, 404 for another organization and one that is not registered, 409
     *     when as many invitations stand as may
     */
    @Transactional
    OpenInvitation invite(Caller caller, UUID organizationId, String roleName) {
        caller.requireOwn(organizationId);
        MemberRole role = MemberRole.named(roleName).orElseThrow(MemberProblems::unknownRole);
        organizations.requireLocked(organizationId);
        Instant now = clock.instant();
        invitations.removeExpired(organizationId, now);
        if (invitations.count(organizationId) >= Invitation.MOST) {
            throw MemberProblems.tooManyInvitations();
        }
        Invitation invitation = Invitation.of(Ids.next(), organizationId, role, now);
        InvitationCode code = InvitationCode.random(random);
        invitations.add(invitation, code);
        note(caller, "MEMBER_INVITED", organizationId, invitation.id());
        return new OpenInvitation(invitation, code);
    }

    /**
     * Takes an invitation back: its code is worth nothing from then on.
     *
     * @throws ProblemException 404 for what the organization does not have
     */
    @Transactional
    void takeBack(Caller caller, UUID organizationId, UUID id) {
        caller.requireOwn(organizationId);
        if (!invitations.remove(organizationId, id)) {
            throw ProblemException.notFound();
        }
        note(caller, "INVITATION_TAKEN_BACK", organizationId, id);
    }

    private void note(Caller caller, String act, UUID organizationId, UUID id) {
        audit.note(caller, act, Subject.of("invitation", id, organizationId));
    }

    /**
     * An invitation, and the code that opens it.
     *
     * @param invitation the invitation
     * @param code its code
     */
    record OpenInvitation(Invitation invitation, InvitationCode code) {}
}
