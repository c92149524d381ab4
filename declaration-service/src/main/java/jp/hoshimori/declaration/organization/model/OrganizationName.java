package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;

/**
 * The name an organization goes by, in one canonical spelling.
 *
 * @param value in Unicode's NFC, without outer spaces, 1 to {@value #LONGEST} characters, each of them visible
 */
public record OrganizationName(String value) {

    /** The most characters (code points) a name has: as many as the corporate number register allows. */
    public static final int LONGEST = 150;

    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    public OrganizationName {
        value = normalize(value);
        if (!hasLength(value) || !isVisible(value)) {
            throw new IllegalArgumentException("not an organization's name");
        }
    }

    /** Whether the name, once normalized, is neither empty nor too long. */
    public static boolean hasLength(String written) {
        String name = normalize(written);
        int length = name.codePointCount(0, name.length());
        return length >= 1 && length <= LONGEST;
    }

    /** Whether every character can be seen by every reader: no control, direction or private-use characters. */
    public static boolean isVisible(String written) {
        return written.codePoints().map(Character::getType).noneMatch(INVISIBLE::contains);
    }

    private static String normalize(String written) {
        return Normalizer.normalize(written, Form.NFC).strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
