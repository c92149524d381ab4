package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import jp.hoshimori.support.text.WrittenText;

/** What a text that people are shown must be: of a length, and visible to every reader. */
public final class VisibleText {

    private VisibleText() {}

    /** The text in Unicode's NFC, without outer spaces. */
    public static String canonical(String written) {
        return Normalizer.normalize(written, Form.NFC).strip();
    }

    /** Whether the canonical text has 1 to that many characters (code points). */
    public static boolean hasLength(String written, int longest) {
        return WrittenText.hasLength(canonical(written), longest);
    }

    /** Whether every character can be seen by every reader: no control, direction or private-use characters. */
    public static boolean isVisible(String written) {
        return WrittenText.isVisible(written, false);
    }

    /** Whether the text has 1 to that many characters, all of them visible. */
    public static boolean isShown(String written, int longest) {
        return hasLength(written, longest) && isVisible(written);
    }
}
