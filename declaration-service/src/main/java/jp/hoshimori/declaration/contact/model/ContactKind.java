package jp.hoshimori.declaration.contact.model;

import java.util.Arrays;
import java.util.Optional;

/** What a contact is named for. */
public enum ContactKind {
    /** Incidents and measures. */
    SECURITY,
    /** Everything else. */
    GENERAL;

    /** The kind of that name, or empty when there is none. */
    public static Optional<ContactKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
