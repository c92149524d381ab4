package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * A corporate number (法人番号): a check digit followed by the twelve base digits that the National Tax Agency assigns.
 *
 * @param value thirteen ASCII digits of which the first checks the others; full-width digits are taken for ASCII ones
 */
public record CorporateNumber(String value) {

    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("[0-9]{13}");
    private static final int MODULUS = 9;

    public CorporateNumber {
        value = normalize(value);
        if (!hasCheckDigit(value)) {
            throw new IllegalArgumentException("not a corporate number");
        }
    }

    /** Whether this is thirteen digits once normalized, whatever its check digit. */
    public static boolean hasForm(String written) {
        return THIRTEEN_DIGITS.matcher(normalize(written)).matches();
    }

    /** Whether this is thirteen digits of which the first is the check digit of the others. */
    public static boolean hasCheckDigit(String written) {
        String digits = normalize(written);
        return hasForm(digits) && checkDigit(digits.substring(1)) == Character.digit(digits.charAt(0), 10);
    }

    /**
     * The check digit, 1 to 9, of twelve base digits: 9 less the weighted sum modulo 9, where digits at odd places from
     * the right weigh 1 and those at even places 2 (法人番号の指定等に関する省令 第2条).
     */
    static int checkDigit(String base) {
        int sum = 0;
        for (int place = 1; place <= base.length(); place++) {
            int digit = Character.digit(base.charAt(base.length() - place), 10);
            sum += digit * (place % 2 == 0 ? 2 : 1);
        }
        return MODULUS - sum % MODULUS;
    }

    private static String normalize(String written) {
        return Normalizer.normalize(written, Form.NFKC);
    }

    @Override
    public String toString() {
        return value;
    }
}
