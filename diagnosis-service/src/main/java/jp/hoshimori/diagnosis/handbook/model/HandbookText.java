package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a version, and what it was generated from.
 *
 * @param handbook what it says now
 * @param generated its rules as they came out of the template
 * @param replaced the questions whose edited rules of the version before gave way, for their answers had changed
 */
public record HandbookText(Handbook handbook, List<GeneratedRule> generated, List<Integer> replaced) {

    public HandbookText {
        generated = List.copyOf(generated);
        replaced = List.copyOf(replaced);
    }

    /** The same version with another text. */
    HandbookText edited(Handbook text) {
        return new HandbookText(text, generated, replaced);
    }

    /** The text of the next version, in which edits live on as {@link Succession} says. */
    public HandbookText next(GeneratedHandbook fresh) {
        return new Succession(this, fresh).text();
    }

    /** The same text under the name by which the organization wants to be called. */
    public HandbookText of(String organizationName) {
        return edited(new Handbook(handbook.title(), organizationName, handbook.sections()));
    }

    /** The questions whose rule is still the proposal that was generated, in reading order. */
    public List<Integer> undecidedQuestions() {
        Set<Handbook.Rule> proposals = generated.stream()
                .filter(rule -> rule.basis() == GeneratedRule.Basis.PROPOSED)
                .map(GeneratedRule::rule)
                .collect(Collectors.toSet());
        return rules().filter(proposals::contains)
                .map(Handbook.Rule::question)
                .distinct()
                .toList();
    }

    /** Whether the text on a topic is no longer what was generated. */
    boolean isEdited(GeneratedRule rule) {
        return !rulesOn(rule.rule().question()).equals(List.of(rule.rule()));
    }

    List<Handbook.Rule> rulesOn(int question) {
        return rules().filter(rule -> rule.question() == question).toList();
    }

    private Stream<Handbook.Rule> rules() {
        return handbook.sections().stream().flatMap(section -> section.rules().stream());
    }
}
