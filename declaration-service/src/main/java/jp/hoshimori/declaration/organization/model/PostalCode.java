package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * A Japanese postal code (郵便番号).
 *
 * @param value seven ASCII digits; full-width digits, a hyphen after the third digit and a mark 〒 are read away
 */
public record PostalCode(String value) {

    private static final Pattern WRITTEN = Pattern.compile("〒?\\s*([0-9]{3})[-‐−–ー]?([0-9]{4})");

    public PostalCode {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("not a postal code");
        }
        value = WRITTEN.matcher(normalize(value)).replaceAll("$1$2");
    }

    /** Whether this is seven digits once normalized. */
    public static boolean hasForm(String written) {
        return WRITTEN.matcher(normalize(written)).matches();
    }

    private static String normalize(String written) {
        return Normalizer.normalize(written, Form.NFKC).strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
