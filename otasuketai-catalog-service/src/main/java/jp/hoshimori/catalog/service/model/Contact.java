package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

/** Where a company that is interested turns to (問合せ先). */
public record Contact(String telephone, String email, String url) {

    public Contact {
        requireNonNull(telephone);
        requireNonNull(email);
        requireNonNull(url);
    }
}
