package jp.hoshimori.declaration.disclosure.model;

import java.util.Arrays;
import java.util.Optional;

/** How much a buyer is shown; each level shows what those before it do. */
public enum DisclosureLevel {
    /** The star that the organization declares, with its number. */
    STAR,
    /** Also the scores of the latest self-diagnosis, part by part. */
    PART_SCORES,
    /** Also every answer of it. */
    ANSWERS;

    /** The level of that name, or empty when there is none. */
    public static Optional<DisclosureLevel> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }
}
