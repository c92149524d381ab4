package jp.hoshimori.diagnosis.diagnosis.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;

/**
 * How a company calls one of its sites, in one canonical spelling.
 *
 * @param value in Unicode's NFC, without outer spaces, 1 to {@value #LONGEST} characters, each of them visible
 */
public record SiteName(String value) {

    /** The most characters (code points) a name has. */
    public static final int LONGEST = 100;

    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    public SiteName {
        value = normalize(value);
        if (!isSound(value)) {
            throw new IllegalArgumentException("not a site's name");
        }
    }

    /** Whether a name can be made of it: neither empty nor too long, and every reader sees every character. */
    public static boolean isSound(String written) {
        String name = normalize(written);
        int length = name.codePointCount(0, name.length());
        return length >= 1
                && length <= LONGEST
                && name.codePoints().map(Character::getType).noneMatch(INVISIBLE::contains);
    }

    /** The spelling by which two names are the same. */
    static String normalize(String written) {
        return Normalizer.normalize(written, Form.NFC).strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
