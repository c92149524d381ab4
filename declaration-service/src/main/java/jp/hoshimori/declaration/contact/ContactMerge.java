package jp.hoshimori.declaration.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.organization.MergeFollower;

/** Lets contacts go with their organization when the operator merges it into another one. */
@ApplicationScoped
class ContactMerge implements MergeFollower {

    private final Contacts contacts;

    ContactMerge(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void merge(UUID from, UUID into) {
        contacts.move(from, into);
    }
}
