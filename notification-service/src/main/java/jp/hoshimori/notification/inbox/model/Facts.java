package jp.hoshimori.notification.inbox.model;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hoshimori.problem.LocalizedText;

/**
 * What a text may mention, by name: {@code {score}} in a text stands for the fact {@code score}.
 *
 * @param values each fact as it is said in both languages
 */
public record Facts(Map<String, LocalizedText> values) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    public Facts {
        values = Map.copyOf(values);
    }

    /** A fact that is written alike in both languages, such as a number. */
    public static LocalizedText same(Object value) {
        return LocalizedText.of(String.valueOf(value), String.valueOf(value));
    }

    /** The names of the facts that a text mentions, in either language. */
    static Set<String> mentionedIn(LocalizedText text) {
        return NAME.matcher(text.ja() + text.en())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The text with its facts in place.
     *
     * @throws IllegalArgumentException when it mentions a fact that is not here
     */
    public LocalizedText putInto(LocalizedText text) {
        return LocalizedText.of(putInto(text.ja(), LocalizedText::ja), putInto(text.en(), LocalizedText::en));
    }

    private String putInto(String text, Function<LocalizedText, String> language) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(language.apply(value(found))));
    }

    private LocalizedText value(MatchResult found) {
        LocalizedText value = values.get(found.group(1));
        if (value == null) {
            throw new IllegalArgumentException("A text mentions a fact that nobody gives: " + found.group());
        }
        return value;
    }
}
