package jp.hoshimori.declaration.declaration.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A declaration number (自己宣言ID): what an organization shows and anyone can look up in the register.
 *
 * @param value eleven ASCII digits
 */
public record DeclarationNumber(String value) {

    /** How many digits a number has. */
    public static final int LENGTH = 11;

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");

    public DeclarationNumber {
        if (!ELEVEN_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a declaration number");
        }
    }

    /** The number as a person may have typed it, full-width digits included; empty when it is none. */
    public static Optional<DeclarationNumber> parse(String written) {
        return Optional.of(Normalizer.normalize(written, Form.NFKC))
                .filter(digits -> ELEVEN_DIGITS.matcher(digits).matches())
                .map(DeclarationNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
