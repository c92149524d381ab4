package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.Organization;

/** Whatever shows something of an organization's profile elsewhere, and follows when that changes. */
public interface ProfileChangeFollower {

    /** Follows a change, in the transaction that makes it. */
    void profileChanged(Organization organization);
}
