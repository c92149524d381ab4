package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.support.identity.Caller;

/** Whoever begins something of their own with each new organization, in the same transaction. */
public interface RegistrationFollower {

    /** Follows a registration, in the transaction that makes it. */
    void registered(Caller caller, Organization organization);
}
