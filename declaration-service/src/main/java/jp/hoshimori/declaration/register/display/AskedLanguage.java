package jp.hoshimori.declaration.register.display;

import java.util.Locale;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** The language that an address names, for pictures and links, which send no header of their own. */
final class AskedLanguage {

    private static final FieldError UNKNOWN =
            new FieldError("?lang", "UNKNOWN_LANGUAGE", LocalizedText.of("ja か en を指定してください。", "Give ja or en."));

    private AskedLanguage() {}

    /**
     * The language named, else the one the reader prefers.
     *
     * @throws ProblemException 400 for another language
     */
    static Locale of(String lang, Locale preferred) {
        if (lang == null) {
            return preferred;
        }
        return switch (lang) {
            case "ja" -> Locale.JAPANESE;
            case "en" -> Locale.ENGLISH;
            default -> throw ProblemException.invalid(UNKNOWN);
        };
    }
}
