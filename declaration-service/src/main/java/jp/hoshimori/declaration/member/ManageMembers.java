package jp.hoshimori.declaration.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.member.model.Member;
import jp.hoshimori.declaration.member.model.MemberRole;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Changes and removes members of the caller's organization, of whom one always administers it. */
@ApplicationScoped
class ManageMembers {

    private final Organizations organizations;
    private final Members members;
    private final AuditTrail audit;

    ManageMembers(Organizations organizations, Members members, AuditTrail audit) {
        this.organizations = organizations;
        this.members = members;
        this.audit = audit;
    }

    /**
     * The member in another role.
     *
     * @param roleName the name of a role; anything when it was not checked
     * @throws ProblemException 400 for an unknown role, 404 for what the organization does not have, 409 for its last
     *     administrator, 412 and 428 for a caller who does not know the present version
     */
    @Transactional
    Member change(Caller caller, UUID organizationId, UUID id, String ifMatch, String roleName) {
        Member member = locked(caller, organizationId, id, ifMatch);
        MemberRole role = MemberRole.named(roleName).orElseThrow(MemberProblems::unknownRole);
        if (role == member.role()) {
            return member;
        }
        refuseLastAdministrator(member);
        Member changed = members.change(member, role);
        note(caller, "MEMBER_ROLE_CHANGED", changed);
        return changed;
    }

    /**
     * Removes a member: nothing stays of it but the fact, in the audit trail.
     *
     * @throws ProblemException 404 for what the organization does not have, 409 for its last administrator, 412 and 428
     *     for a caller who does not know the present version
     */
    @Transactional
    void remove(Caller caller, UUID organizationId, UUID id, String ifMatch) {
        Member member = locked(caller, organizationId, id, ifMatch);
        refuseLastAdministrator(member);
        members.remove(member);
        note(caller, "MEMBER_REMOVED", member);
    }

    private Member locked(Caller caller, UUID organizationId, UUID id, String ifMatch) {
        caller.requireOwn(organizationId);
        // The organization is locked and not the member, so that of two administrators who remove each other one stays.
        organizations.requireLocked(organizationId);
        Member member = members.ofId(organizationId, id).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, member.version());
        return member;
    }

    private void refuseLastAdministrator(Member member) {
        if (member.administers() && members.administrators(member.organizationId()) == 1) {
            throw MemberProblems.lastAdministrator();
        }
    }

    private void note(Caller caller, String act, Member member) {
        audit.note(caller, act, Subject.of("member", member.id(), member.organizationId()));
    }
}
