package jp.hoshimori.declaration.review.model;

/**
 * What came of looking at something, in the operator's words.
 *
 * @param text without outer spaces, 1 to {@value #LONGEST} characters, no control characters but line breaks
 */
public record Resolution(String text) {

    /** The most characters (code points) it has. */
    public static final int LONGEST = 1000;

    public Resolution {
        text = text.strip();
        if (!isWritten(text)) {
            throw new IllegalArgumentException("not a resolution");
        }
    }

    /** Whether the text can be one. */
    public static boolean isWritten(String text) {
        if (text == null || text.isBlank()) {
            return false;
        }
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length()) <= LONGEST
                && stripped.codePoints().allMatch(Resolution::isReadable);
    }

    private static boolean isReadable(int character) {
        int type = Character.getType(character);
        return character == '\n'
                || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
