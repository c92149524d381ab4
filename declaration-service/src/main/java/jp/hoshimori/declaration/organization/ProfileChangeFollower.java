package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.Organization;

/** Whoever keeps something that follows from an organization's profile. */
public interface ProfileChangeFollower {

    /** Follows a change of the profile, in the transaction that makes it. */
    void profileChanged(Organization organization);
}
