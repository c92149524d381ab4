package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** How a name is read (フリガナ), in one canonical spelling: full-width katakana. */
public final class NameReading {

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー・ 0-9A-Za-z]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FIRST_HIRAGANA = 'ぁ';
    private static final int LAST_HIRAGANA = 'ゖ';
    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private NameReading() {}

    /** The reading in full-width katakana, whether it was typed in hiragana, half width or combining marks. */
    public static OrganizationName of(String written) {
        return new OrganizationName(canonical(written));
    }

    /** Whether this is katakana once normalized, with digits, Latin letters, spaces and middle dots between. */
    public static boolean hasForm(String written) {
        String reading = canonical(written);
        return OrganizationName.hasLength(reading) && KATAKANA.matcher(reading).matches();
    }

    private static String canonical(String written) {
        String wide = Normalizer.normalize(written, Form.NFKC).strip();
        return SPACES.matcher(wide)
                .replaceAll(" ")
                .codePoints()
                .map(NameReading::katakana)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int katakana(int character) {
        boolean hiragana = character >= FIRST_HIRAGANA && character <= LAST_HIRAGANA;
        return hiragana ? character + TO_KATAKANA : character;
    }
}
