package jp.hoshimori.problem;

import java.util.List;
import java.util.Locale;

/** The languages the platform speaks, and how one is chosen: Japanese unless English is preferred. */
public final class Languages {

    private static final List<String> SPOKEN = List.of("ja", "en");

    private Languages() {}

    /**
     * The language for a reader, from an {@code Accept-Language} header (RFC 9110 §12.5.4).
     *
     * @param acceptLanguage the header's value, or null when it was not sent
     * @return English when the header prefers it over Japanese; Japanese otherwise, also for an unreadable header
     */
    public static Locale negotiate(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.JAPANESE;
        }
        try {
            String chosen = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return "en".equals(chosen) ? Locale.ENGLISH : Locale.JAPANESE;
        } catch (IllegalArgumentException unreadable) {
            return Locale.JAPANESE;
        }
    }

    /** Whether texts for this reader are the English ones. */
    public static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
