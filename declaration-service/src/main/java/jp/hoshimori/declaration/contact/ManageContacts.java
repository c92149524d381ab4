package jp.hoshimori.declaration.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.contact.model.Contact;
import jp.hoshimori.declaration.contact.model.ContactForm;
import jp.hoshimori.declaration.contact.model.ContactRules;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Keeps the contacts of the caller's organization: adds, changes and erases them. */
@ApplicationScoped
class ManageContacts {

    private final Organizations organizations;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final Clock clock;

    ManageContacts(Organizations organizations, Contacts contacts, AuditTrail audit, Clock clock) {
        this.organizations = organizations;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The new contact.
     *
     * @throws ProblemException 400 naming everything that is wrong with the form, 404 for another organization and one
     *     that is not registered, 409 when it keeps as many contacts as it may
     */
    @Transactional
    Contact add(Caller caller, UUID organizationId, ContactForm form) {
        caller.requireOwn(organizationId);
        check(form);
        // Locked, so that two who add at once do not both add the last one.
        organizations.requireLocked(organizationId);
        if (contacts.count(organizationId) >= ContactRules.MOST) {
            throw ContactProblems.tooMany();
        }
        Contact contact = new Contact(
                Ids.next(), organizationId, form.contactKind().orElseThrow(), form.person(), clock.instant(), 0);
        contacts.add(contact);
        note(caller, "CONTACT_ADDED", organizationId, contact.id());
        return contact;
    }

    /**
     * The contact as changed.
     *
     * @throws ProblemException 400 naming everything that is wrong with the form, 404 for what the organization does not
     *     have, 412 and 428 for a caller who does not know the present version
     */
    @Transactional
    Contact change(Caller caller, UUID organizationId, UUID id, String ifMatch, ContactForm form) {
        lock(caller, organizationId, id, ifMatch);
        check(form);
        Contact changed = contacts.change(id, form.contactKind().orElseThrow(), form.person());
        note(caller, "CONTACT_CHANGED", organizationId, id);
        return changed;
    }

    /**
     * Erases a contact: nothing of it stays but the fact, in the audit trail.
     *
     * @throws ProblemException 404 for what the organization does not have, 412 and 428 for a caller who does not know
     *     the present version
     */
    @Transactional
    void remove(Caller caller, UUID organizationId, UUID id, String ifMatch) {
        lock(caller, organizationId, id, ifMatch);
        contacts.remove(id);
        note(caller, "CONTACT_REMOVED", organizationId, id);
    }

    /**
     * Erases every contact of the organization.
     *
     * @throws ProblemException 404 for another organization, 410 when it was merged into another one, which has them now
     */
    @Transactional
    void removeAll(Caller caller, UUID organizationId) {
        caller.requireOwn(organizationId);
        organizations.requireNotMerged(organizationId);
        if (contacts.removeAll(organizationId) > 0) {
            audit.note(caller, "CONTACTS_ERASED", Subject.of("organization", organizationId, organizationId));
        }
    }

    private void lock(Caller caller, UUID organizationId, UUID id, String ifMatch) {
        caller.requireOwn(organizationId);
        long version = contacts.lock(organizationId, id).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, version);
    }

    private static void check(ContactForm form) {
        List<FieldError> violations = ContactRules.violations(form);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private void note(Caller caller, String act, UUID organizationId, UUID id) {
        audit.note(caller, act, Subject.of("contact", id, organizationId));
    }
}
