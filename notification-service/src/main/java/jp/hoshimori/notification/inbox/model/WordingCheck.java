package jp.hoshimori.notification.inbox.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hoshimori.problem.LocalizedText;

/** Finds what is missing or mistaken in an edition of the wording, before it writes to anyone. */
public final class WordingCheck {

    /** The vocabularies that texts are written with, each with the facts that its phrases may mention. */
    static final Map<String, Set<String>> VOCABULARIES = Map.of(
            "band", Set.of(),
            "unknown", Set.of("unknownCount"),
            "star", Set.of(),
            "principles", Set.of(),
            "ending", Set.of(),
            "change", Set.of("star"));

    private WordingCheck() {}

    /** Everything that is wrong, a sentence each; empty when the edition can be used. */
    public static List<String> mistakesOf(Wording wording) {
        List<String> mistakes = new ArrayList<>();
        for (NotificationKind kind : NotificationKind.values()) {
            checkTexts(kind, wording.kinds().get(kind), mistakes);
        }
        for (String vocabulary : VOCABULARIES.keySet()) {
            checkPhrases(vocabulary, wording.phrases().getOrDefault(vocabulary, Map.of()), mistakes);
        }
        return mistakes;
    }

    private static void checkTexts(NotificationKind kind, Wording.Texts texts, List<String> mistakes) {
        if (texts == null) {
            mistakes.add(kind + " has no texts");
            return;
        }
        Stream.of(texts.title(), texts.body()).forEach(text -> checkText(kind.name(), text, kind.facts(), mistakes));
    }

    private static void checkPhrases(String vocabulary, Map<String, LocalizedText> codes, List<String> mistakes) {
        if (!codes.containsKey(Wording.OTHER)) {
            mistakes.add("The vocabulary " + vocabulary + " has no phrase for " + Wording.OTHER);
        }
        Set<String> facts = VOCABULARIES.get(vocabulary);
        codes.forEach((code, text) -> checkText(vocabulary + "." + code, text, facts, mistakes));
    }

    private static void checkText(String place, LocalizedText text, Set<String> facts, List<String> mistakes) {
        if (text.ja().isBlank() || text.en().isBlank()) {
            mistakes.add(place + " lacks one of the languages");
        }
        Facts.mentionedIn(text).stream()
                .filter(name -> !facts.contains(name))
                .forEach(name -> mistakes.add(place + " mentions {" + name + "}, which nobody gives"));
    }
}
