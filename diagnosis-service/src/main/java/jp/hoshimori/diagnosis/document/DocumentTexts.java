package jp.hoshimori.diagnosis.document;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import jp.hoshimori.problem.LocalizedText;

/**
 * The words that documents have of their own, by name.
 *
 * @param report those of the report of a diagnosis
 * @param table those of the tables
 * @param handbook those of the handbook
 */
record DocumentTexts(
        Map<String, LocalizedText> report, Map<String, LocalizedText> table, Map<String, LocalizedText> handbook) {

    DocumentTexts {
        report = Map.copyOf(report);
        table = Map.copyOf(table);
        handbook = Map.copyOf(handbook);
    }

    /** The words in one language. */
    static Map<String, String> in(Locale locale, Map<String, LocalizedText> texts) {
        return texts.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, text -> text.getValue().in(locale)));
    }
}
