package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;
import jp.hoshimori.problem.LocalizedText;

/**
 * Topics that the template treats together.
 *
 * @param heading what they have in common
 * @param rules in reading order
 */
public record SectionTemplate(LocalizedText heading, List<RuleTemplate> rules) {

    public SectionTemplate {
        rules = List.copyOf(rules);
    }
}
