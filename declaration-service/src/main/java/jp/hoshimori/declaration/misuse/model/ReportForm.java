package jp.hoshimori.declaration.misuse.model;

import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;

/**
 * A report as somebody filled it in; any member may be null or wrong.
 *
 * @param url where the mark was seen on the web
 * @param place where else it was seen
 * @param description what is wrong
 * @param declarationNumber the number that is shown with it
 */
public record ReportForm(String url, String place, String description, String declarationNumber) {

    /** What was seen, once {@link ReportRules} has nothing against it. */
    Observation observation() {
        return new Observation(
                text(url),
                text(place),
                description.strip(),
                text(declarationNumber).flatMap(DeclarationNumber::parse));
    }

    /** The text without outer spaces; empty when nothing is left. */
    static Optional<String> text(String written) {
        return Optional.ofNullable(written).map(String::strip).filter(text -> !text.isEmpty());
    }
}
