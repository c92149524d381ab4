package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.Organization;

/** Whoever shows what an organization says of itself somewhere else, and changes that in the same transaction. */
public interface ProfileChangeFollower {

    /** Follows a change, in the transaction that makes it: the organization as it is from now on. */
    void profileChanged(Organization organization);
}
