package jp.hoshimori.declaration.contact.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A person whom an organization names for questions.
 *
 * @param id the id
 * @param organizationId whose contact it is
 * @param kind for which questions
 * @param person who it is
 * @param addedAt when it was named
 * @param version grows with each change
 */
public record Contact(UUID id, UUID organizationId, ContactKind kind, Person person, Instant addedAt, long version) {

    public Contact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(addedAt, "addedAt");
    }
}
