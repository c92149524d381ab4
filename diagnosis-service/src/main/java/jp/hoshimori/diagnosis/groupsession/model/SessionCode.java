package jp.hoshimori.diagnosis.groupsession.model;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What participants type to join a group session: six characters of which no two look alike when they are shown on a
 * screen or written by hand.
 *
 * @param text the characters, in capitals
 */
public record SessionCode(String text) {

    /** Without 0 and O, 1, I and L, B (8), S (5), U (V) and Z (2); 387,420,489 codes can be made of it. */
    static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";

    static final int LENGTH = 6;

    /** A code that nobody can foresee, as far as nobody can foresee the generator. */
    public static SessionCode random(RandomGenerator random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SessionCode(text.toString());
    }

    /** The code that was typed, in capitals or not; empty when it cannot be one. */
    public static Optional<SessionCode> typed(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        boolean possible =
                capitals.length() == LENGTH && capitals.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return possible ? Optional.of(new SessionCode(capitals)) : Optional.empty();
    }
}
