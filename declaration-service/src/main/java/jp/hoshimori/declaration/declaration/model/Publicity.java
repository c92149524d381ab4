package jp.hoshimori.declaration.declaration.model;

import java.util.Arrays;
import java.util.Optional;

/** Whether the public register shows who declared. */
public enum Publicity {
    /** The register shows the organization's name. */
    NAME_PUBLISHED,
    /** The register shows the declaration without the name. */
    NAME_WITHHELD;

    /** The choice of that name, or empty when there is none. */
    public static Optional<Publicity> named(String name) {
        return Arrays.stream(values())
                .filter(publicity -> publicity.name().equals(name))
                .findFirst();
    }
}
