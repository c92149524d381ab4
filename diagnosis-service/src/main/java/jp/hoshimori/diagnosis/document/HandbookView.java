package jp.hoshimori.diagnosis.document;

import java.util.List;
import jp.hoshimori.diagnosis.handbook.model.Handbook;

/** A handbook as its template reads it: what people wrote in paragraphs is divided into lines. */
final class HandbookView {

    private HandbookView() {}

    /** A section. */
    public record SectionView(String heading, List<RuleView> rules) {}

    /** A rule; {@code lines} are the lines of its text. */
    public record RuleView(int question, String heading, List<String> lines, List<String> items) {}

    static SectionView section(Handbook.Section section) {
        return new SectionView(
                section.heading(),
                section.rules().stream().map(HandbookView::rule).toList());
    }

    private static RuleView rule(Handbook.Rule rule) {
        return new RuleView(rule.question(), rule.heading(), rule.text().lines().toList(), rule.items());
    }
}
