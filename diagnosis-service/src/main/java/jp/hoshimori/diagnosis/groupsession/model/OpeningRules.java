package jp.hoshimori.diagnosis.groupsession.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** The rules of opening a group session. */
public final class OpeningRules {

    static final int LONGEST_TITLE = 100;

    private static final List<Function<Opening, Stream<FieldError>>> ALL =
            List.of(OpeningRules::title, OpeningRules::questionnaire, OpeningRules::closesAt);

    private static final LocalizedText NO_LINE =
            LocalizedText.of("題名は 1 行、1 から {0} 文字にしてください。", "A title is one line of 1 to {0} characters.");
    private static final LocalizedText NO_SUCH_QUESTIONNAIRE = LocalizedText.of(
            "この自社診断には回答できません。回答できるのは {0} です。", "This questionnaire cannot be answered; those that can are {0}.");
    private static final LocalizedText TOO_EARLY = LocalizedText.of("終了日時は今より後にしてください。", "It must close after now.");
    private static final LocalizedText TOO_LATE =
            LocalizedText.of("終了日時は今から {0} 日以内にしてください。", "It must close within {0} days from now.");

    private OpeningRules() {}

    /** Everything that is wrong with an opening, each with its place; nothing when it keeps every rule. */
    public static List<FieldError> violations(Opening opening) {
        return ALL.stream().flatMap(rule -> rule.apply(opening)).toList();
    }

    private static Stream<FieldError> title(Opening opening) {
        String title = opening.title();
        boolean line = !title.isBlank()
                && title.codePointCount(0, title.length()) <= LONGEST_TITLE
                && title.codePoints().noneMatch(OpeningRules::breaksTheLine);
        return violation(line, "/title", "NOT_A_TITLE", NO_LINE.format(LONGEST_TITLE));
    }

    /** Control characters, line separators, and what reverses the direction in which the rest is read. */
    private static boolean breaksTheLine(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static Stream<FieldError> questionnaire(Opening opening) {
        return violation(
                opening.answerable().contains(opening.questionnaire()),
                "/questionnaire",
                "UNKNOWN_QUESTIONNAIRE",
                NO_SUCH_QUESTIONNAIRE.format(String.join(", ", opening.answerable())));
    }

    private static Stream<FieldError> closesAt(Opening opening) {
        boolean later = opening.closesAt().isAfter(opening.now());
        boolean soon = !opening.closesAt().isAfter(opening.now().plus(opening.longest()));
        return Stream.concat(
                violation(later, "/closesAt", "OUT_OF_RANGE", TOO_EARLY),
                violation(
                        soon,
                        "/closesAt",
                        "OUT_OF_RANGE",
                        TOO_LATE.format(opening.longest().toDays())));
    }

    private static Stream<FieldError> violation(boolean kept, String pointer, String code, LocalizedText message) {
        return kept ? Stream.empty() : Stream.of(new FieldError(pointer, code, message));
    }
}
