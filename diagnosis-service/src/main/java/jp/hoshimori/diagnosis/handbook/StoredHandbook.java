package jp.hoshimori.diagnosis.handbook;

import java.util.List;
import jp.hoshimori.diagnosis.handbook.model.GeneratedRule;
import jp.hoshimori.diagnosis.handbook.model.Handbook;

/** A handbook's text as it is written into its column: rows outlive releases, so these names never change. */
record StoredHandbook(String title, String organizationName, List<SectionRow> sections) {

    static StoredHandbook of(Handbook handbook) {
        return new StoredHandbook(
                handbook.title(),
                handbook.organizationName(),
                handbook.sections().stream().map(SectionRow::of).toList());
    }

    Handbook handbook() {
        return new Handbook(
                title,
                organizationName,
                sections.stream().map(SectionRow::section).toList());
    }

    record SectionRow(String heading, List<RuleRow> rules) {

        static SectionRow of(Handbook.Section section) {
            return new SectionRow(
                    section.heading(), section.rules().stream().map(RuleRow::of).toList());
        }

        Handbook.Section section() {
            return new Handbook.Section(
                    heading, rules.stream().map(RuleRow::rule).toList());
        }
    }

    record RuleRow(int question, String heading, String text, List<String> items) {

        static RuleRow of(Handbook.Rule rule) {
            return new RuleRow(rule.question(), rule.heading(), rule.text(), rule.items());
        }

        Handbook.Rule rule() {
            return new Handbook.Rule(question, heading, text, items);
        }
    }

    record GeneratedRow(String topic, GeneratedRule.Basis basis, RuleRow rule) {

        static GeneratedRow of(GeneratedRule rule) {
            return new GeneratedRow(rule.topic(), rule.basis(), RuleRow.of(rule.rule()));
        }

        GeneratedRule generated() {
            return new GeneratedRule(topic, basis, rule.rule());
        }
    }
}
