package jp.hoshimori.declaration.policy.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages a basic policy can be written in. */
public enum PolicyLanguage {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    PolicyLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language of that tag, {@code ja} or {@code en}; empty for any other. */
    public static Optional<PolicyLanguage> ofTag(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** As it travels: {@code ja} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** As texts are chosen by it. */
    public Locale locale() {
        return locale;
    }
}
