package jp.hoshimori.declaration.contact.model;

import java.util.Optional;

/**
 * Whom to write to or to call. Personal data: never in a log, an event or a stored answer.
 *
 * @param name the person's name
 * @param department where the person works; empty when it was not given
 * @param email where to write to
 * @param phone where to call; empty when it was not given
 */
public record Person(String name, Optional<String> department, String email, Optional<String> phone) {

    /** Says nothing of the person, wherever it is printed. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
