package jp.hoshimori.notification.settings.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which an organization can be written to. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of that BCP 47 tag, or empty when nothing is written in it. */
    public static Optional<Language> ofTag(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The BCP 47 tag, such as {@code ja}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language as texts are looked up by it. */
    public Locale locale() {
        return locale;
    }
}
