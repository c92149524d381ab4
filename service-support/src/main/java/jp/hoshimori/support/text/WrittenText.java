package jp.hoshimori.support.text;

import java.util.Set;

/** What can be told of any text that somebody has written. */
public final class WrittenText {

    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    private WrittenText() {}

    /** Whether it says something, in no more than that many characters (code points). */
    public static boolean hasLength(String text, int longest) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= longest;
    }

    /**
     * Whether every reader sees every character of it.
     *
     * @param lines whether line breaks are fine
     */
    public static boolean isVisible(String text, boolean lines) {
        return text.codePoints()
                .filter(character -> !(lines && character == '\n'))
                .map(Character::getType)
                .noneMatch(INVISIBLE::contains);
    }
}
