package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of a handbook's text, each with the JSON Pointer by which whoever sent it finds it again. */
final class TextPlaces {

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_ITEM = 500;

    private TextPlaces() {}

    /**
     * A text that people write.
     *
     * @param longest how many characters it may have
     * @param lines whether it may have several lines
     */
    record Text(String pointer, String text, int longest, boolean lines) {

        private static Text heading(String pointer, String text) {
            return new Text(pointer, text, LONGEST_HEADING, false);
        }

        static Text name(String pointer, String text) {
            return new Text(pointer, text, LONGEST_NAME, false);
        }
    }

    /** A section. */
    record Section(String pointer, Handbook.Section section) {}

    /** A rule. */
    record Rule(String pointer, Handbook.Rule rule) {}

    static Stream<Section> sections(Handbook handbook) {
        List<Handbook.Section> sections = handbook.sections();
        return IntStream.range(0, sections.size())
                .mapToObj(index -> new Section("/sections/" + index, sections.get(index)));
    }

    static Stream<Rule> rules(Handbook handbook) {
        return sections(handbook).flatMap(TextPlaces::rules);
    }

    private static Stream<Rule> rules(Section place) {
        List<Handbook.Rule> rules = place.section().rules();
        return IntStream.range(0, rules.size())
                .mapToObj(index -> new Rule(place.pointer() + "/rules/" + index, rules.get(index)));
    }

    static Stream<Text> texts(Handbook handbook) {
        return Stream.of(
                        Stream.of(
                                Text.heading("/title", handbook.title()),
                                Text.name("/organizationName", handbook.organizationName())),
                        sections(handbook)
                                .map(place -> Text.heading(
                                        place.pointer() + "/heading",
                                        place.section().heading())),
                        rules(handbook).flatMap(TextPlaces::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Rule place) {
        Handbook.Rule rule = place.rule();
        Stream<Text> items = IntStream.range(0, rule.items().size())
                .mapToObj(index -> new Text(
                        place.pointer() + "/items/" + index, rule.items().get(index), LONGEST_ITEM, false));
        return Stream.concat(
                Stream.of(
                        Text.heading(place.pointer() + "/heading", rule.heading()),
                        new Text(place.pointer() + "/text", rule.text(), LONGEST_TEXT, true)),
                items);
    }
}
