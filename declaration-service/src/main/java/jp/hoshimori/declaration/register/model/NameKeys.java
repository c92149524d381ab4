package jp.hoshimori.declaration.register.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the keys that names are compared by: two spellings of a name have the same key, whether they are full-width or
 * half-width, katakana or hiragana, with 株式会社, （株） or neither, with old or new forms of characters, with spaces and
 * dots or without.
 */
public final class NameKeys {

    /** A key is never longer than this, in characters. */
    static final int LONGEST = 200;

    private static final int FIRST_KATAKANA = 'ァ';
    private static final int LAST_KATAKANA = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'あ' - 'ア';

    private final int edition;
    private final Map<Integer, Integer> variants;
    private final Pattern legalForms;

    public NameKeys(NameFolding folding) {
        edition = folding.edition();
        variants = folding.variants().stream()
                .flatMap(NameKeys::pairs)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        legalForms = Pattern.compile(folding.legalForms().stream()
                .map(this::folded)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** The edition of the data behind the keys. */
    public int edition() {
        return edition;
    }

    /** The key of a name or of a part of it; empty when it holds nothing by which names differ. */
    public String key(String written) {
        return legalForms
                .matcher(folded(written))
                .replaceAll("")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String folded(String written) {
        return Normalizer.normalize(written, Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(NameKeys::hiragana)
                .map(character -> variants.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int hiragana(int character) {
        return character >= FIRST_KATAKANA && character <= LAST_KATAKANA ? character + KATAKANA_TO_HIRAGANA : character;
    }

    private static Stream<Map.Entry<Integer, Integer>> pairs(NameFolding.Variant variant) {
        int to = variant.to().codePointAt(0);
        return variant.from().codePoints().mapToObj(from -> Map.entry(from, to));
    }
}
