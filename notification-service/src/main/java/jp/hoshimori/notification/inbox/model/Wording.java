package jp.hoshimori.notification.inbox.model;

import java.util.Map;
import jp.hoshimori.problem.LocalizedText;

/**
 * One edition of the words that notifications are written in.
 *
 * @param edition names this edition; each notification remembers it
 * @param kinds the texts of each kind, which mention facts by name
 * @param phrases what each code of a vocabulary is called
 */
public record Wording(
        String edition, Map<NotificationKind, Texts> kinds, Map<String, Map<String, LocalizedText>> phrases) {

    /** The code under which a vocabulary holds its phrase for codes that are newer than this edition. */
    public static final String OTHER = "OTHER";

    /**
     * The texts of one kind.
     *
     * @param title one line
     * @param body a few sentences
     */
    public record Texts(LocalizedText title, LocalizedText body) {}

    public Wording {
        kinds = Map.copyOf(kinds);
        phrases = Map.copyOf(phrases);
    }

    /** What a code is called; a code that this edition does not know is called what unknown ones are. */
    public LocalizedText phrase(String vocabulary, String code) {
        Map<String, LocalizedText> codes = phrases.get(vocabulary);
        return codes.getOrDefault(code, codes.get(OTHER));
    }

    /** What a notification of that kind says about these facts. */
    public NotificationText write(NotificationKind kind, Facts facts) {
        Texts texts = kinds.get(kind);
        return new NotificationText(facts.putInto(texts.title()), facts.putInto(texts.body()), edition);
    }
}
