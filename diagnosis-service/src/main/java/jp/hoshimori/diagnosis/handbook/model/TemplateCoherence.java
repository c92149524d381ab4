package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.problem.LocalizedText;

/** The rules that a template keeps before handbooks are made of it. */
public final class TemplateCoherence {

    private static final List<Rule> RULES = List.of(
            TemplateCoherence::missingTexts,
            TemplateCoherence::repeatedTopics,
            TemplateCoherence::unmarkedProposals,
            TemplateCoherence::emptySections,
            TemplateCoherence::nothingToDecide);

    private TemplateCoherence() {}

    /** One thing that must hold for a template: a sentence for each place where it does not. */
    @FunctionalInterface
    private interface Rule {
        Stream<String> violations(HandbookTemplate template);
    }

    /**
     * The same template, once every rule is known to hold for it.
     *
     * @throws IllegalStateException naming everything that is wrong
     */
    public static HandbookTemplate check(HandbookTemplate template) {
        List<String> violations =
                RULES.stream().flatMap(rule -> rule.violations(template)).toList();
        if (!violations.isEmpty()) {
            throw new IllegalStateException(
                    "The handbook template " + template.id() + " cannot be used. " + String.join(" ", violations));
        }
        return template;
    }

    private static Stream<String> missingTexts(HandbookTemplate template) {
        return texts(template)
                .flatMap(text -> Stream.of(
                                Map.entry("Japanese", text.getValue().ja()),
                                Map.entry("English", text.getValue().en()))
                        .filter(language -> language.getValue().isBlank())
                        .map(language -> "The %s has no %s text.".formatted(text.getKey(), language.getKey())));
    }

    private static Stream<Map.Entry<String, LocalizedText>> texts(HandbookTemplate template) {
        return Stream.of(
                        Stream.of(
                                Map.entry("title", template.title()),
                                Map.entry("organization's name", template.organizationName()),
                                Map.entry("heading of proposals", template.proposalHeading())),
                        template.sources().stream()
                                .map(source -> Map.entry("source of " + source.covers(), source.reference())),
                        template.sections().stream()
                                .map(section -> Map.entry("heading of a section", section.heading())),
                        template.rules().flatMap(TemplateCoherence::textsOf))
                .flatMap(texts -> texts);
    }

    private static Stream<Map.Entry<String, LocalizedText>> textsOf(RuleTemplate rule) {
        return Stream.of(
                        Stream.of(Map.entry("heading of " + rule.topic(), rule.heading())),
                        textsOf("rule on " + rule.topic(), rule.rule()),
                        textsOf("proposal on " + rule.topic(), rule.proposal()))
                .flatMap(texts -> texts);
    }

    private static Stream<Map.Entry<String, LocalizedText>> textsOf(String name, Wording wording) {
        return Stream.concat(
                Stream.of(Map.entry(name, wording.text())),
                wording.items().stream().map(item -> Map.entry("item of the " + name, item)));
    }

    private static Stream<String> repeatedTopics(HandbookTemplate template) {
        return template
                .rules()
                .collect(Collectors.groupingBy(RuleTemplate::topic, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(topic -> topic.getValue() > 1)
                .map(topic -> "The topic %s has %d rules.".formatted(topic.getKey(), topic.getValue()));
    }

    private static Stream<String> unmarkedProposals(HandbookTemplate template) {
        LocalizedText heading = template.proposalHeading();
        return Stream.of(heading.ja(), heading.en())
                .filter(text -> !text.contains("{0}") || text.replace("{0}", "").isBlank())
                .map("The heading of proposals '%s' does not mark a heading."::formatted);
    }

    private static Stream<String> emptySections(HandbookTemplate template) {
        return template.sections().stream()
                .filter(section -> section.rules().isEmpty())
                .map(section -> "The section %s has no rules."
                        .formatted(section.heading().en()));
    }

    private static Stream<String> nothingToDecide(HandbookTemplate template) {
        return template.rules()
                .filter(rule -> rule.proposal().items().isEmpty())
                .map(rule -> "The proposal on %s names nothing to decide.".formatted(rule.topic()));
    }
}
