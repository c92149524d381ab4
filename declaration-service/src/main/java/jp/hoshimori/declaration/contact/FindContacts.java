package jp.hoshimori.declaration.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.contact.model.Contact;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows contacts to their organization's people. */
@ApplicationScoped
class FindContacts {

    private final Contacts contacts;
    private final Cursors cursors;

    FindContacts(Contacts contacts, Cursors cursors) {
        this.contacts = contacts;
        this.cursors = cursors;
    }

    /**
     * A contact of the organization.
     *
     * @throws ProblemException 404 for another organization, and for what this one does not have
     */
    @Transactional
    Contact find(Caller caller, UUID organizationId, UUID id) {
        caller.requireOwn(organizationId);
        return contacts.ofId(organizationId, id).orElseThrow(ProblemException::notFound);
    }

    /**
     * A piece of the organization's contacts, oldest first.
     *
     * @throws ProblemException 404 for another organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Contact> list(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        return cursors.pageById(
                limit,
                cursor,
                "contacts?organization=" + organizationId,
                (after, most) -> contacts.of(organizationId, after, most),
                Contact::id);
    }
}
