package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Source;
import jp.hoshimori.problem.LocalizedText;

/**
 * What handbooks are made of: for each topic a rule and a proposal.
 *
 * @param id names the template, such as {@code handbook-1}
 * @param title the title of every new handbook
 * @param organizationName stands for the organization where it gave no name
 * @param proposalHeading marks the heading of a proposal; {@code {0}} is the heading
 * @param sources where the texts come from, and how far they are verified
 * @param sections in reading order
 */
public record HandbookTemplate(
        String id,
        LocalizedText title,
        LocalizedText organizationName,
        LocalizedText proposalHeading,
        List<Source> sources,
        List<SectionTemplate> sections) {

    public HandbookTemplate {
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
    }

    /** The topics that the template has a rule for. */
    public Set<String> topics() {
        return rules().map(RuleTemplate::topic).collect(Collectors.toUnmodifiableSet());
    }

    /** Every rule of every section, in reading order. */
    Stream<RuleTemplate> rules() {
        return sections.stream().flatMap(section -> section.rules().stream());
    }

    /** What the answers make of the template. Topics that the answered edition does not ask about are left out. */
    public GeneratedHandbook generate(Answers answers, Locale locale) {
        List<GeneratedHandbook.Section> generated = sections.stream()
                .map(section -> new GeneratedHandbook.Section(
                        section.heading().in(locale), generated(section, answers, locale)))
                .filter(section -> !section.rules().isEmpty())
                .toList();
        return new GeneratedHandbook(title.in(locale), organizationName.in(locale), generated);
    }

    private List<GeneratedRule> generated(SectionTemplate section, Answers answers, Locale locale) {
        return section.rules().stream()
                .flatMap(rule -> answers.questionnaire().questions().stream()
                        .filter(question -> question.topic().equals(rule.topic()))
                        .map(question -> generated(rule, question, answers, locale)))
                .toList();
    }

    private GeneratedRule generated(RuleTemplate rule, Question question, Answers answers, Locale locale) {
        int number = question.number();
        GeneratedRule.Basis basis = basis(answers.to(number));
        return new GeneratedRule(
                rule.topic(),
                basis,
                switch (basis) {
                    case IN_FORCE -> rule.inForce(number, locale);
                    case PROPOSED -> rule.proposed(number, proposalHeading, locale);
                });
    }

    private static GeneratedRule.Basis basis(Answer answer) {
        return switch (answer) {
            case IMPLEMENTED, PARTIAL -> GeneratedRule.Basis.IN_FORCE;
            case NOT_IMPLEMENTED, UNKNOWN -> GeneratedRule.Basis.PROPOSED;
        };
    }
}
