package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hoshimori.problem.LocalizedText;

/** What people read: every text in both languages, every mark explained. */
final class TextRules {

    static final CoherenceRule EVERY_TEXT_IS_IN_BOTH_LANGUAGES = TextRules::missingTexts;
    static final CoherenceRule EVERY_MARK_HAS_A_NOTE = TextRules::unexplainedMarks;
    static final CoherenceRule EVERY_NOTE_IS_REFERRED_TO = TextRules::unusedNotes;

    private static final Pattern MARK = Pattern.compile("※\\d+");

    private TextRules() {}

    private static Stream<String> missingTexts(Questionnaire questionnaire) {
        return texts(questionnaire).flatMap(text -> missingLanguages(text.getKey(), text.getValue()));
    }

    private static Stream<String> missingLanguages(String name, LocalizedText text) {
        return Stream.of(Map.entry("Japanese", text.ja()), Map.entry("English", text.en()))
                .filter(language -> language.getValue().isBlank())
                .map(language -> "The %s has no %s text.".formatted(name, language.getKey()));
    }

    private static Stream<Map.Entry<String, LocalizedText>> texts(Questionnaire questionnaire) {
        return Stream.of(
                        Stream.of(Map.entry("title", questionnaire.title())),
                        Stream.of(Map.entry("publisher", questionnaire.publisher())),
                        questionnaire.sources().stream()
                                .map(source -> Map.entry("source of " + source.covers(), source.reference())),
                        questionnaire.answers().stream()
                                .map(option -> Map.entry("label of " + option.answer(), option.label())),
                        questionnaire.parts().stream()
                                .map(part -> Map.entry("name of part " + part.number(), part.name())),
                        questionnaire.notes().stream().map(note -> Map.entry("note " + note.mark(), note.text())),
                        questionnaire.questions().stream().flatMap(TextRules::textsOf),
                        questionnaire.bands().stream().flatMap(TextRules::textsOf))
                .flatMap(texts -> texts);
    }

    private static Stream<Map.Entry<String, LocalizedText>> textsOf(Question question) {
        return Stream.of(
                Map.entry("theme of question " + question.number(), question.theme()),
                Map.entry("text of question " + question.number(), question.text()));
    }

    private static Stream<Map.Entry<String, LocalizedText>> textsOf(Band band) {
        return Stream.of(
                Map.entry("situation of band " + band.code(), band.situation()),
                Map.entry("next step of band " + band.code(), band.nextStep()));
    }

    private static Stream<String> unexplainedMarks(Questionnaire questionnaire) {
        Collection<String> explained =
                questionnaire.notes().stream().map(Note::mark).toList();
        return questionnaire.questions().stream()
                .flatMap(question -> marksOf(question)
                        .filter(mark -> !explained.contains(mark))
                        .map(mark -> "Question %d refers to %s, which no note explains."
                                .formatted(question.number(), mark)));
    }

    private static Stream<String> unusedNotes(Questionnaire questionnaire) {
        List<String> used =
                questionnaire.questions().stream().flatMap(TextRules::marksOf).toList();
        return questionnaire.notes().stream()
                .map(Note::mark)
                .filter(mark -> !used.contains(mark))
                .map("No question refers to the note %s."::formatted);
    }

    private static Stream<String> marksOf(Question question) {
        return Stream.of(question.text().ja(), question.text().en())
                .flatMap(text -> MARK.matcher(text).results().map(MatchResult::group))
                .distinct();
    }
}
