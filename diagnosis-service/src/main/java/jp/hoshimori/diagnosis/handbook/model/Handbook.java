package jp.hoshimori.diagnosis.handbook.model;

import java.util.List;

/**
 * What an information security handbook (情報セキュリティハンドブック) tells employees.
 *
 * @param title its title
 * @param organizationName whose it is, as it shall be printed
 * @param sections in reading order
 */
public record Handbook(String title, String organizationName, List<Section> sections) {

    public Handbook {
        sections = List.copyOf(sections);
    }

    /**
     * Rules that belong together.
     *
     * @param heading what they are about
     * @param rules in reading order
     */
    public record Section(String heading, List<Rule> rules) {

        public Section {
            rules = List.copyOf(rules);
        }
    }

    /**
     * One rule (社内ルール).
     *
     * @param question the question of the self-diagnosis that it answers
     * @param heading what it is about
     * @param text what employees do, in plain sentences
     * @param items single points of it, in order; may be empty
     */
    public record Rule(int question, String heading, String text, List<String> items) {

        public Rule {
            items = List.copyOf(items);
        }
    }
}
