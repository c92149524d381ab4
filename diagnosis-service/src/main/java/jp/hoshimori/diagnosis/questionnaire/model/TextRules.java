package jp.hoshimori.diagnosis.questionnaire.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What people read: every text in both languages, every mark explained. */
final class TextRules {

    static final CoherenceRule EVERY_TEXT_IS_IN_BOTH_LANGUAGES = TextRules::missingTexts;
    static final CoherenceRule NO_TEXT_HAS_CONTROL_CHARACTERS = TextRules::unprintableTexts;
    static final CoherenceRule EVERY_MARK_HAS_A_NOTE = TextRules::unexplainedMarks;
    static final CoherenceRule EVERY_NOTE_IS_REFERRED_TO = TextRules::unusedNotes;

    private static final Pattern MARK = Pattern.compile("※\\d+");

    private static final LocalizedText NO_JAPANESE =
            LocalizedText.of("{0} に日本語の文がありません。", "The {0} has no Japanese text.");
    private static final LocalizedText NO_ENGLISH =
            LocalizedText.of("{0} に英語の文がありません。", "The {0} has no English text.");
    private static final LocalizedText UNPRINTABLE =
            LocalizedText.of("{0} に制御文字があります。", "The {0} has a control character.");
    private static final LocalizedText NO_NOTE =
            LocalizedText.of("設問 {0} の {1} を説明する注がありません。", "Question {0} refers to {1}, which no note explains.");
    private static final LocalizedText UNUSED_NOTE =
            LocalizedText.of("注 {0} を参照する設問がありません。", "No question refers to the note {0}.");

    private TextRules() {}

    private static Stream<FieldError> missingTexts(Questionnaire questionnaire) {
        return texts(questionnaire).flatMap(TextRules::missingLanguages);
    }

    private static Stream<FieldError> missingLanguages(Text text) {
        Stream<FieldError> japanese = text.words().ja().isBlank()
                ? Stream.of(new FieldError(text.place() + "/ja", "MISSING_TEXT", NO_JAPANESE.format(text.name())))
                : Stream.empty();
        Stream<FieldError> english = text.words().en().isBlank()
                ? Stream.of(new FieldError(text.place() + "/en", "MISSING_TEXT", NO_ENGLISH.format(text.name())))
                : Stream.empty();
        return Stream.concat(japanese, english);
    }

    private static Stream<FieldError> unprintableTexts(Questionnaire questionnaire) {
        return texts(questionnaire)
                .filter(text -> isUnprintable(text.words().ja())
                        || isUnprintable(text.words().en()))
                .map(text -> new FieldError(text.place(), "CONTROL_CHARACTER", UNPRINTABLE.format(text.name())));
    }

    private static boolean isUnprintable(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    private static Stream<Text> texts(Questionnaire questionnaire) {
        return Stream.of(
                        Stream.of(
                                new Text("/title", "title", questionnaire.title()),
                                new Text("/publisher", "publisher", questionnaire.publisher())),
                        each(questionnaire.sources(), TextRules::textsOf),
                        each(questionnaire.answers(), TextRules::textsOf),
                        each(questionnaire.parts(), TextRules::textsOf),
                        each(questionnaire.notes(), TextRules::textsOf),
                        each(questionnaire.questions(), TextRules::textsOf),
                        each(questionnaire.bands(), TextRules::textsOf))
                .flatMap(texts -> texts);
    }

    private static <T> Stream<Text> each(List<T> items, Texts<T> texts) {
        return IntStream.range(0, items.size()).boxed().flatMap(index -> texts.of(items.get(index), index));
    }

    private static Stream<Text> textsOf(Source source, int index) {
        return Stream.of(
                new Text("/sources/" + index + "/reference", "source of " + source.covers(), source.reference()));
    }

    private static Stream<Text> textsOf(AnswerOption option, int index) {
        return Stream.of(new Text("/answers/" + index + "/label", "label of " + option.answer(), option.label()));
    }

    private static Stream<Text> textsOf(Part part, int index) {
        return Stream.of(new Text("/parts/" + index + "/name", "name of part " + part.number(), part.name()));
    }

    private static Stream<Text> textsOf(Note note, int index) {
        return Stream.of(new Text("/notes/" + index + "/text", "note " + note.mark(), note.text()));
    }

    private static Stream<Text> textsOf(Question question, int index) {
        return Stream.of(
                new Text("/questions/" + index + "/theme", "theme of question " + question.number(), question.theme()),
                new Text("/questions/" + index + "/text", "text of question " + question.number(), question.text()));
    }

    private static Stream<Text> textsOf(Band band, int index) {
        return Stream.of(
                new Text("/bands/" + index + "/situation", "situation of band " + band.code(), band.situation()),
                new Text("/bands/" + index + "/nextStep", "next step of band " + band.code(), band.nextStep()));
    }

    private static Stream<FieldError> unexplainedMarks(Questionnaire questionnaire) {
        List<String> explained = questionnaire.notes().stream().map(Note::mark).toList();
        List<Question> questions = questionnaire.questions();
        return IntStream.range(0, questions.size())
                .boxed()
                .flatMap(index -> marksOf(questions.get(index))
                        .filter(mark -> !explained.contains(mark))
                        .map(mark -> new FieldError(
                                "/questions/" + index + "/text",
                                "UNEXPLAINED_MARK",
                                NO_NOTE.format(questions.get(index).number(), mark))));
    }

    private static Stream<FieldError> unusedNotes(Questionnaire questionnaire) {
        List<String> used =
                questionnaire.questions().stream().flatMap(TextRules::marksOf).toList();
        List<Note> notes = questionnaire.notes();
        return IntStream.range(0, notes.size())
                .filter(index -> !used.contains(notes.get(index).mark()))
                .mapToObj(index -> new FieldError(
                        "/notes/" + index,
                        "UNUSED_NOTE",
                        UNUSED_NOTE.format(notes.get(index).mark())));
    }

    private static Stream<String> marksOf(Question question) {
        return Stream.of(question.text().ja(), question.text().en())
                .flatMap(text -> MARK.matcher(text).results().map(MatchResult::group))
                .distinct();
    }

    /**
     * A text of an edition.
     *
     * @param place where it stands in the edition's document
     * @param name what it is, as part of a sentence
     */
    private record Text(String place, String name, LocalizedText words) {}

    /** The texts of one thing in a list. */
    @FunctionalInterface
    private interface Texts<T> {

        Stream<Text> of(T item, int index);
    }
}
