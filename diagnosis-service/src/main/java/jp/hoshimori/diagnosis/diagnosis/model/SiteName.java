package jp.hoshimori.diagnosis.diagnosis.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import jp.hoshimori.support.text.WrittenText;

/**
 * How a company calls one of its sites, in one canonical spelling.
 *
 * @param value in Unicode's NFC, without outer spaces, 1 to {@value #LONGEST} characters, each of them visible
 */
public record SiteName(String value) {

    /** The most characters (code points) a name has. */
    public static final int LONGEST = 100;

    public SiteName {
        value = normalize(value);
        if (!isSound(value)) {
            throw new IllegalArgumentException("not a site's name");
        }
    }

    /** Whether a name can be made of it: neither empty nor too long, and every reader sees every character. */
    public static boolean isSound(String written) {
        String name = normalize(written);
        return WrittenText.hasLength(name, LONGEST) && WrittenText.isVisible(name, false);
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
