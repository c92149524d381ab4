package jp.hoshimori.declaration.logomark;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hoshimori.declaration.principles.model.Verification;
import jp.hoshimori.problem.LocalizedText;

/**
 * What a kit says.
 *
 * @param edition changes with every change of these texts, so that kits given out before are known to be older
 * @param rules how marks may be used
 * @param words the words of the kit's files, by name
 */
record KitTexts(String edition, List<Rule> rules, Map<String, LocalizedText> words) {

    private static final Set<String> NEEDED = Set.of(
            "rulesTitle",
            "rulesIntroduction",
            "unverified",
            "placeholder",
            "reportMisuse",
            "embeddingTitle",
            "embedding",
            "alternative",
            "qr",
            "statementTitle",
            "statementDescription",
            "oneStar",
            "twoStars",
            "oneStarName",
            "twoStarsName",
            "oneStarPledge",
            "twoStarsPledge",
            "name",
            "number",
            "star",
            "since",
            "verify");

    KitTexts {
        Objects.requireNonNull(edition, "edition");
        rules = List.copyOf(rules);
        words = Map.copyOf(words);
        if (rules.isEmpty() || !words.keySet().equals(NEEDED)) {
            throw new IllegalArgumentException("a kit has rules and these words: " + NEEDED);
        }
    }

    /** The words in one language. */
    Map<String, String> in(Locale locale) {
        return words.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, word -> word.getValue().in(locale)));
    }

    /** A text. */
    LocalizedText word(String name) {
        return words.get(name);
    }

    /**
     * One rule of using a mark.
     *
     * @param text the rule, in this program's words
     * @param verification whether it was compared with the scheme's own terms
     * @param source where it was taken from
     */
    record Rule(LocalizedText text, Verification verification, LocalizedText source) {}
}
