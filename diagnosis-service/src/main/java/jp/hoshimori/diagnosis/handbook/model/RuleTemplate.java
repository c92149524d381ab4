package jp.hoshimori.diagnosis.handbook.model;

import java.util.Locale;
import jp.hoshimori.problem.LocalizedText;

/**
 * What the template says on one topic.
 *
 * @param topic what it is about, as the questions of every edition name it
 * @param heading what it is about, for readers
 * @param rule what holds where the measure is taken, at least in part
 * @param proposal what the organization could decide where it is not taken yet
 */
public record RuleTemplate(String topic, LocalizedText heading, Wording rule, Wording proposal) {

    Handbook.Rule inForce(int question, Locale locale) {
        return rule.rule(question, heading.in(locale), locale);
    }

    Handbook.Rule proposed(int question, LocalizedText proposalHeading, Locale locale) {
        String marked = proposalHeading.format(heading.in(locale)).in(locale);
        return proposal.rule(question, marked, locale);
    }
}
