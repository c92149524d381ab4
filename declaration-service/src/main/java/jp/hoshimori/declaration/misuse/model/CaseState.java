package jp.hoshimori.declaration.misuse.model;

import java.util.Arrays;
import java.util.Optional;

/** How far the work on a case has come. */
public enum CaseState {
    /** Nobody has looked at it yet. */
    RECEIVED,
    /** Somebody looks into it. */
    INVESTIGATING,
    /** It was misuse, and that has been dealt with. */
    RESOLVED,
    /** It was none, or cannot be followed up. */
    DISMISSED;

    /** The state of that name; empty when there is none, or no name. */
    public static Optional<CaseState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
