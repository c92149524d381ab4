package jp.hoshimori.declaration.member;

import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.declaration.member.model.Member;
import jp.hoshimori.declaration.member.model.MemberRole;
import jp.hoshimori.declaration.organization.RegistrationFollower;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Makes whoever registers an organization its first member, who administers it. */
@ApplicationScoped
class FirstMember implements RegistrationFollower {

    private final Members members;

    FirstMember(Members members) {
        this.members = members;
    }

    @Override
    public void registered(Caller caller, Organization organization) {
        members.add(new Member(
                Ids.next(), organization.id(), caller.subject(), MemberRole.ADMIN, organization.registeredAt(), 0));
    }
}
