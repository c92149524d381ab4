package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A handbook as it comes out of the template, before anybody has touched it.
 *
 * @param title its title
 * @param organizationName whose it is, as long as nobody says it better
 * @param sections in reading order
 */
public record GeneratedHandbook(String title, String organizationName, List<Section> sections) {

    public GeneratedHandbook {
        sections = List.copyOf(sections);
    }

    /**
     * Rules that the template treats together.
     *
     * @param heading what they have in common
     * @param rules in reading order
     */
    public record Section(String heading, List<GeneratedRule> rules) {

        public Section {
            rules = List.copyOf(rules);
        }
    }

    /** Every rule, in reading order. */
    public List<GeneratedRule> rules() {
        return sections.stream().flatMap(section -> section.rules().stream()).toList();
    }

    /** The first text of a new handbook: exactly what was generated. */
    public HandbookText untouched() {
        return assembled(title, organizationName, rule -> Stream.of(rule.rule()), List.of());
    }

    /** The text with something else in the place of each generated rule; a section that comes out empty is left out. */
    HandbookText assembled(String newTitle, String newName, Replacement inPlace, List<Integer> replaced) {
        List<Handbook.Section> assembled = sections.stream()
                .map(section -> new Handbook.Section(
                        section.heading(),
                        section.rules().stream().flatMap(inPlace::of).toList()))
                .filter(section -> !section.rules().isEmpty())
                .toList();
        return new HandbookText(new Handbook(newTitle, newName, assembled), rules(), replaced);
    }

    /** What stands in the place of a generated rule. */
    @FunctionalInterface
    interface Replacement {
        Stream<Handbook.Rule> of(GeneratedRule rule);
    }
}
