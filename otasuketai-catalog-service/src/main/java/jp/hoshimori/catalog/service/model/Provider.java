package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import jp.hoshimori.problem.LocalizedText;

/** The company that offers a service (提供事業者). */
public record Provider(UUID id, LocalizedText name, Contact contact) {

    public Provider {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(contact);
    }
}
