package jp.hoshimori.declaration.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What an act was done to.
 *
 * @param type what kind of thing, such as {@code declaration}
 * @param id which one
 * @param organizationId whose it is; empty for what belongs to nobody
 */
public record Subject(String type, String id, Optional<UUID> organizationId) {

    public Subject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organizationId, "organizationId");
    }

    /** A thing that belongs to an organization. */
    public static Subject of(String type, Object id, UUID organizationId) {
        return new Subject(type, id.toString(), Optional.of(organizationId));
    }
}
