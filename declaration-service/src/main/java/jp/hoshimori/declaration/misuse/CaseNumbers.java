package jp.hoshimori.declaration.misuse;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Case numbers: easily read out, and without a count in them that would tell how many reports there are. */
final class CaseNumbers {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumbers() {}

    /** A number that most probably was never given before; storing it twice fails. */
    static String next() {
        return "LM-"
                + RANDOM.ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(place -> LETTERS.substring(place, place + 1))
                        .collect(Collectors.joining());
    }
}
