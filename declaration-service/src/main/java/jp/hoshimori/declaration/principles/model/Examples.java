package jp.hoshimori.declaration.principles.model;

import java.util.List;
import java.util.Objects;
import jp.hoshimori.problem.LocalizedText;

/**
 * Examples of measures (対策例). They have a source of their own: an edition may come without any, and examples be taken
 * from elsewhere.
 *
 * @param source where the Japanese wording was taken from
 * @param verification whether that wording was compared with the source
 * @param items at least one measure, each in a sentence or less
 */
public record Examples(LocalizedText source, Verification verification, List<LocalizedText> items) {

    public Examples {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(verification, "verification");
        items = List.copyOf(items);
        if (items.isEmpty() || items.stream().anyMatch(Examples::lacksALanguage)) {
            throw new IllegalArgumentException("there are examples, and in both languages");
        }
    }

    private static boolean lacksALanguage(LocalizedText item) {
        return item.ja().isBlank() || item.en().isBlank();
    }
}
