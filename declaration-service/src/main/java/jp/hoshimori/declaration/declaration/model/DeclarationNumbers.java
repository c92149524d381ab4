package jp.hoshimori.declaration.declaration.model;

import java.util.regex.Pattern;

/** Turns the running count of declarations into numbers that begin with this installation's prefix. */
public final class DeclarationNumbers {

    private static final Pattern PREFIX = Pattern.compile("[1-9][0-9]{0,3}");

    private final String prefix;

    /**
     * Numbers that begin with a prefix.
     *
     * @param prefix 1 to 4 digits, the first not 0
     * @throws IllegalArgumentException for any other prefix
     */
    public DeclarationNumbers(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("A declaration number's prefix is 1 to 4 digits, not: " + prefix);
        }
        this.prefix = prefix;
    }

    /**
     * The number for a place in the count.
     *
     * @param count from 1
     * @throws IllegalStateException when the digits after the prefix no longer suffice
     */
    public DeclarationNumber at(long count) {
        String digits = Long.toString(count);
        int room = DeclarationNumber.LENGTH - prefix.length();
        if (count < 1 || digits.length() > room) {
            throw new IllegalStateException("No declaration number with prefix " + prefix + " for count " + count);
        }
        return new DeclarationNumber(prefix + "0".repeat(room - digits.length()) + digits);
    }
}
