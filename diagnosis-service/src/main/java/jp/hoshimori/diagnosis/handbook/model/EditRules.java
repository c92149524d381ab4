package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.text.WrittenText;

/** What an organization may make of its handbook: any words of bounded length, each rule marked with its question. */
public final class EditRules {

    private static final int MOST_SECTIONS = 30;
    private static final int MOST_RULES = 200;
    private static final int MOST_ITEMS = 30;

    private static final LocalizedText LENGTH =
            LocalizedText.of("1 から {0} 文字で書いてください。", "This takes 1 to {0} characters.");
    private static final LocalizedText INVISIBLE = LocalizedText.of(
            "改行のほかの制御文字、外字、向きを変える文字など、誰の画面でも同じに見えるとは限らない文字は使えません。",
            "Control characters other than line breaks, private-use characters and characters that change the direction of"
                    + " writing cannot be used, for not all readers would see the same.");
    private static final LocalizedText INVISIBLE_OR_BREAK = LocalizedText.of(
            "改行などの制御文字、外字、向きを変える文字など、誰の画面でも同じに見えるとは限らない文字は使えません。",
            "Line breaks and other control characters, private-use characters and characters that change the direction of"
                    + " writing cannot be used here, for not all readers would see the same.");
    private static final LocalizedText COUNT =
            LocalizedText.of("1 から {0} 個にしてください。", "There can be 1 to {0} of these.");
    private static final LocalizedText TOO_MANY_RULES =
            LocalizedText.of("ルールは全体で {0} 個までです。", "There can be at most {0} rules in all sections.");
    private static final LocalizedText TOO_MANY_ITEMS =
            LocalizedText.of("{0} 個までにしてください。", "There can be at most {0} of these.");
    private static final LocalizedText NO_SUCH_QUESTION = LocalizedText.of(
            "設問{0}はありません。どの設問へのルールかを 1 から {1} の番号で示してください。",
            "There is no question {0}. Mark the rule with the question it answers, 1 to {1}.");

    private static final List<EditRule> RULES = List.of(
            EditRules::lengths,
            EditRules::invisible,
            EditRules::sections,
            EditRules::rules,
            EditRules::items,
            EditRules::questions);

    private EditRules() {}

    /** One thing that an edited text must keep. */
    @FunctionalInterface
    private interface EditRule {
        Stream<FieldError> violations(Handbook handbook, Questionnaire questionnaire);
    }

    /**
     * Everything that is wrong with a text; nothing when it can be stored.
     *
     * @param questionnaire the edition whose questions the rules are marked with
     */
    public static List<FieldError> violations(Handbook handbook, Questionnaire questionnaire) {
        return RULES.stream()
                .flatMap(rule -> rule.violations(handbook, questionnaire))
                .toList();
    }

    /** What is wrong with an organization's name as it shall be printed; nothing when it can be stored. */
    public static List<FieldError> violationsOfName(String pointer, String name) {
        TextPlaces.Text place = TextPlaces.Text.name(pointer, name);
        return Stream.concat(length(place), visibility(place)).toList();
    }

    private static Stream<FieldError> lengths(Handbook handbook, Questionnaire questionnaire) {
        return TextPlaces.texts(handbook).flatMap(EditRules::length);
    }

    private static Stream<FieldError> length(TextPlaces.Text place) {
        return WrittenText.hasLength(place.text(), place.longest())
                ? Stream.empty()
                : Stream.of(new FieldError(place.pointer(), "LENGTH_OUT_OF_RANGE", LENGTH.format(place.longest())));
    }

    private static Stream<FieldError> invisible(Handbook handbook, Questionnaire questionnaire) {
        return TextPlaces.texts(handbook).flatMap(EditRules::visibility);
    }

    private static Stream<FieldError> visibility(TextPlaces.Text place) {
        return WrittenText.isVisible(place.text(), place.lines())
                ? Stream.empty()
                : Stream.of(new FieldError(
                        place.pointer(), "INVISIBLE_CHARACTER", place.lines() ? INVISIBLE : INVISIBLE_OR_BREAK));
    }

    private static Stream<FieldError> sections(Handbook handbook, Questionnaire questionnaire) {
        return Stream.concat(
                count("/sections", handbook.sections().size(), MOST_SECTIONS),
                TextPlaces.sections(handbook)
                        .flatMap(place -> count(
                                place.pointer() + "/rules",
                                place.section().rules().size(),
                                MOST_RULES)));
    }

    private static Stream<FieldError> rules(Handbook handbook, Questionnaire questionnaire) {
        return TextPlaces.rules(handbook).count() <= MOST_RULES
                ? Stream.empty()
                : Stream.of(new FieldError("/sections", "TOO_MANY_RULES", TOO_MANY_RULES.format(MOST_RULES)));
    }

    private static Stream<FieldError> items(Handbook handbook, Questionnaire questionnaire) {
        return TextPlaces.rules(handbook)
                .filter(place -> place.rule().items().size() > MOST_ITEMS)
                .map(place -> new FieldError(
                        place.pointer() + "/items", "COUNT_OUT_OF_RANGE", TOO_MANY_ITEMS.format(MOST_ITEMS)));
    }

    private static Stream<FieldError> questions(Handbook handbook, Questionnaire questionnaire) {
        return TextPlaces.rules(handbook)
                .filter(place -> !questionnaire.asks(place.rule().question()))
                .map(place -> new FieldError(
                        place.pointer() + "/question",
                        "UNKNOWN_QUESTION",
                        NO_SUCH_QUESTION.format(
                                place.rule().question(),
                                questionnaire.questions().size())));
    }

    private static Stream<FieldError> count(String pointer, int number, int most) {
        return number >= 1 && number <= most
                ? Stream.empty()
                : Stream.of(new FieldError(pointer, "COUNT_OUT_OF_RANGE", COUNT.format(most)));
    }
}
