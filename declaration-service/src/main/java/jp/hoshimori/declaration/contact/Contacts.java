package jp.hoshimori.declaration.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.contact.model.Contact;
import jp.hoshimori.declaration.contact.model.ContactKind;
import jp.hoshimori.declaration.contact.model.Person;

/** The contacts that are stored, sealed. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class Contacts {

    private static final UUID FIRST = new UUID(0, 0);

    private final ContactTable table;
    private final SealedPerson sealedPerson;

    Contacts(ContactTable table, SealedPerson sealedPerson) {
        this.table = table;
        this.sealedPerson = sealedPerson;
    }

    void add(Contact contact) {
        ContactEntity row = new ContactEntity();
        row.id = contact.id();
        row.organizationId = contact.organizationId();
        row.addedAt = contact.addedAt();
        fill(row, contact.kind(), contact.person());
        table.persist(row);
    }

    /** Stores who a contact is by now, in the transaction that has locked it. */
    Contact change(UUID id, ContactKind kind, Person person) {
        ContactEntity row = table.findById(id);
        fill(row, kind, person);
        table.flush();
        return contact(row);
    }

    void remove(UUID id) {
        table.deleteById(id);
    }

    /** Deletes all contacts of an organization, also those that no key opens any more; how many there were. */
    long removeAll(UUID organizationId) {
        return table.delete("organizationId", organizationId);
    }

    long count(UUID organizationId) {
        return table.count("organizationId", organizationId);
    }

    /** The organization's contact of that id; empty when it has none such. */
    Optional<Contact> ofId(UUID organizationId, UUID id) {
        return table.findByIdOptional(id)
                .filter(row -> row.organizationId.equals(organizationId))
                .map(this::contact);
    }

    /** Lets no other transaction change the organization's contact; its version, or empty when it has none such. */
    Optional<Long> lock(UUID organizationId, UUID id) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> row.organizationId.equals(organizationId))
                .map(row -> row.version);
    }

    /** An organization's contacts, oldest first, after the given id if there is one. */
    List<Contact> of(UUID organizationId, Optional<UUID> after, int limit) {
        return table
                .find("organizationId = ?1 and id > ?2", Sort.ascending("id"), organizationId, after.orElse(FIRST))
                .range(0, limit - 1)
                .stream()
                .map(this::contact)
                .toList();
    }

    /**
     * Gives the contacts of one organization to another one, each as whoever is changing it leaves it: sealed anew, for it is
     * bound to its row.
     */
    void move(UUID from, UUID into) {
        for (ContactEntity row : table.find("organizationId", from)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()) {
            Person person = sealedPerson.open(row.organizationId, row.id, row.sealed);
            row.organizationId = into;
            row.sealed = sealedPerson.seal(into, row.id, person);
        }
    }

    private void fill(ContactEntity row, ContactKind kind, Person person) {
        row.kind = kind.name();
        row.sealed = sealedPerson.seal(row.organizationId, row.id, person);
    }

    private Contact contact(ContactEntity row) {
        return new Contact(
                row.id,
                row.organizationId,
                ContactKind.valueOf(row.kind),
                sealedPerson.open(row.organizationId, row.id, row.sealed),
                row.addedAt,
                row.version);
    }

    @ApplicationScoped
    static class ContactTable implements PanacheRepositoryBase<ContactEntity, UUID> {}
}
