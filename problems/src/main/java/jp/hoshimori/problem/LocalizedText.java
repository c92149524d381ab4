package jp.hoshimori.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * A text that a person may be shown, in both languages of the platform.
 *
 * @param ja the Japanese text
 * @param en the English text
 */
public record LocalizedText(String ja, String en) {

    public LocalizedText {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
    }

    /** The text in both languages, read like a sentence where it is used. */
    public static LocalizedText of(String ja, String en) {
        return new LocalizedText(ja, en);
    }

    /** The English text where English was asked for, else the Japanese one. */
    public String in(Locale locale) {
        return Languages.isEnglish(locale) ? en : ja;
    }

    /**
     * The text with {@code {0}}, {@code {1}}, … replaced, as {@link MessageFormat} does it. Numbers are written without
     * grouping, so that identifiers stay what they are.
     */
    public LocalizedText format(Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new LocalizedText(MessageFormat.format(ja, texts), MessageFormat.format(en, texts));
    }
}
