package jp.hoshimori.diagnosis.handbook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** What an organization may make of its handbook: any words of bounded length, each rule marked with its question. */
public final class EditRules {

    private static final int MOST_SECTIONS = 30;
    private static final int MOST_RULES = 200;
    private static final int MOST_ITEMS = 30;

    private static final LocalizedText LENGTH =
            LocalizedText.of("1 から {0} 文字で書いてください。", "This takes 1 to {0} characters.");
    private static final LocalizedText INVISIBLE = LocalizedText.of(
            "制御文字、外字、向きを変える文字など、誰の画面でも同じに見えるとは限らない文字は使えません。{0}",
            "Control characters, private-use characters and characters that change the direction of writing cannot be"
                    + " used, for readers would not all see the same. {0}");
    private static final LocalizedText ONE_LINE = LocalizedText.of("改行もできません。", "It has a single line.");
    private static final LocalizedText LINES = LocalizedText.of("改行は使えます。", "Line breaks are fine.");
    private static final LocalizedText COUNT =
            LocalizedText.of("1 から {0} 個にしてください。", "There can be 1 to {0} of these.");
    private static final LocalizedText ITEMS =
            LocalizedText.of("{0} 個までにしてください。", "There can be at most {0} of these.");
    private static final LocalizedText NO_SUCH_QUESTION = LocalizedText.of(
            "設問{0}はありません。どの設問へのルールかを 1 から {1} の番号で示してください。",
            "There is no question {0}. Mark the rule with the question it answers, 1 to {1}.");

    private static final List<EditRule> RULES =
            List.of(EditRules::lengths, EditRules::invisible, EditRules::counts, EditRules::questions);

    private EditRules() {}

    /** One thing that an edited text must keep. */
    @FunctionalInterface
    private interface EditRule {
        Stream<FieldError> violations(Handbook handbook, Questionnaire questionnaire);
    }

    /**
     * A text and its place.
     *
     * @param pointer where it stands in what was sent
     * @param text what it says
     * @param longest how many characters it may have
     * @param lines whether it may have several lines
     */
    private record Place(String pointer, String text, int longest, boolean lines) {}

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
        Place place = name(pointer, name);
        return Stream.concat(length(place), visibility(place)).toList();
    }

    private static Stream<FieldError> lengths(Handbook handbook, Questionnaire questionnaire) {
        return places(handbook).flatMap(EditRules::length);
    }

    private static Stream<FieldError> length(Place place) {
        return WrittenText.hasLength(place.text(), place.longest())
                ? Stream.empty()
                : Stream.of(new FieldError(place.pointer(), "LENGTH_OUT_OF_RANGE", LENGTH.format(place.longest())));
    }

    private static Stream<FieldError> invisible(Handbook handbook, Questionnaire questionnaire) {
        return places(handbook).flatMap(EditRules::visibility);
    }

    private static Stream<FieldError> visibility(Place place) {
        LocalizedText lines = place.lines() ? LINES : ONE_LINE;
        LocalizedText message = LocalizedText.of(
                INVISIBLE.format(lines.ja()).ja(), INVISIBLE.format(lines.en()).en());
        return WrittenText.isVisible(place.text(), place.lines())
                ? Stream.empty()
                : Stream.of(new FieldError(place.pointer(), "INVISIBLE_CHARACTER", message));
    }

    private static Stream<Place> places(Handbook handbook) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("/title", handbook.title(), 100, false));
        places.add(name("/organizationName", handbook.organizationName()));
        eachSection(handbook).forEach(section -> {
            places.add(
                    new Place(section.pointer() + "/heading", section.section().heading(), 100, false));
            eachRule(section).forEach(rule -> addPlaces(rule, places));
        });
        return places.stream();
    }

    private static Place name(String pointer, String name) {
        return new Place(pointer, name, 150, false);
    }

    private static void addPlaces(RulePlace place, List<Place> places) {
        Handbook.Rule rule = place.rule();
        places.add(new Place(place.pointer() + "/heading", rule.heading(), 100, false));
        places.add(new Place(place.pointer() + "/text", rule.text(), 4_000, true));
        for (int item = 0; item < rule.items().size(); item++) {
            places.add(
                    new Place(place.pointer() + "/items/" + item, rule.items().get(item), 500, false));
        }
    }

    private static Stream<FieldError> counts(Handbook handbook, Questionnaire questionnaire) {
        long rules = handbook.sections().stream()
                .mapToLong(section -> section.rules().size())
                .sum();
        return Stream.of(
                        count("/sections", handbook.sections().size(), MOST_SECTIONS),
                        eachSection(handbook)
                                .flatMap(section -> count(
                                        section.pointer() + "/rules",
                                        section.section().rules().size(),
                                        MOST_RULES)),
                        rules > MOST_RULES ? count("/sections", rules, MOST_RULES) : Stream.<FieldError>empty(),
                        eachSection(handbook).flatMap(EditRules::eachRule).flatMap(EditRules::tooManyItems))
                .flatMap(errors -> errors);
    }

    private static Stream<FieldError> count(String pointer, long number, int most) {
        return number >= 1 && number <= most
                ? Stream.empty()
                : Stream.of(new FieldError(pointer, "COUNT_OUT_OF_RANGE", COUNT.format(most)));
    }

    private static Stream<FieldError> tooManyItems(RulePlace place) {
        return place.rule().items().size() <= MOST_ITEMS
                ? Stream.empty()
                : Stream.of(new FieldError(place.pointer() + "/items", "COUNT_OUT_OF_RANGE", ITEMS.format(MOST_ITEMS)));
    }

    private static Stream<FieldError> questions(Handbook handbook, Questionnaire questionnaire) {
        return eachSection(handbook)
                .flatMap(EditRules::eachRule)
                .filter(place -> !questionnaire.asks(place.rule().question()))
                .map(place -> new FieldError(
                        place.pointer() + "/question",
                        "UNKNOWN_QUESTION",
                        NO_SUCH_QUESTION.format(
                                place.rule().question(),
                                questionnaire.questions().size())));
    }

    private record SectionPlace(String pointer, Handbook.Section section) {}

    private record RulePlace(String pointer, Handbook.Rule rule) {}

    private static Stream<SectionPlace> eachSection(Handbook handbook) {
        return IntStream.range(0, handbook.sections().size())
                .mapToObj(index -> new SectionPlace(
                        "/sections/" + index, handbook.sections().get(index)));
    }

    private static Stream<RulePlace> eachRule(SectionPlace place) {
        List<Handbook.Rule> rules = place.section().rules();
        return IntStream.range(0, rules.size())
                .mapToObj(index -> new RulePlace(place.pointer() + "/rules/" + index, rules.get(index)));
    }
}
