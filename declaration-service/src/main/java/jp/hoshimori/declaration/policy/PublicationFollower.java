package jp.hoshimori.declaration.policy;

import jp.hoshimori.declaration.policy.model.PublishedPolicy;

/** Hears, inside the transaction, where an organization's basic policy is published from now on. */
public interface PublicationFollower {

    /** The policy is published there now. */
    void published(PublishedPolicy policy);
}
