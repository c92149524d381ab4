package jp.hoshimori.declaration.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.organization.MergeFollower;

/** Lets members and invitations go with their organization when the operator merges it into another one. */
@ApplicationScoped
class MemberMerge implements MergeFollower {

    private final Members members;
    private final Invitations invitations;

    MemberMerge(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @Override
    public void merge(UUID from, UUID into) {
        members.move(from, into);
        invitations.move(from, into);
    }
}
