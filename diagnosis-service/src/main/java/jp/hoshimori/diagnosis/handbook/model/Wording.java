package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.problem.LocalizedText;

/**
 * What the template says in one place.
 *
 * @param text in plain sentences
 * @param items single points of it, in order
 */
public record Wording(LocalizedText text, List<LocalizedText> items) {

    public Wording {
        items = List.copyOf(items);
    }

    Handbook.Rule rule(int question, String heading, Locale locale) {
        return new Handbook.Rule(
                question,
                heading,
                text.in(locale),
                items.stream().map(item -> item.in(locale)).toList());
    }
}
