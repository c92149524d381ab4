package jp.hoshimori.declaration.declaration.model;

import java.util.Arrays;
import java.util.Optional;

/** What an organization declares. */
public enum Star {
    /** 一つ星: it works on the principles. */
    ONE_STAR,
    /** 二つ星: it knows its state by a diagnosis and has published its basic policy. */
    TWO_STARS;

    /** The star of that name, or empty when there is none. */
    public static Optional<Star> named(String name) {
        return Arrays.stream(values()).filter(star -> star.name().equals(name)).findFirst();
    }
}
