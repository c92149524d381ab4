package jp.hoshimori.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jp.hoshimori.problem.ProblemType;

/** The list of problem types in {@code docs/reference}, generated from the types themselves. */
public final class ProblemReference {

    private ProblemReference() {}

    /**
     * Compares a list of types with the committed document, or writes it when {@code -DupdateDocuments=true} is set.
     *
     * @param document the file's name in {@code docs/reference}, seen from a module's directory
     * @param title the document's heading
     * @param introduction what the types have in common
     */
    public static void assertUpToDate(String document, String title, String introduction, List<ProblemType> types)
            throws IOException {
        StringBuilder page = new StringBuilder("# " + title + "\n\n" + introduction + "\n\n")
                .append("| status | code | meaning | 意味 |\n|---|---|---|---|\n");
        types.stream()
                .sorted(Comparator.comparing(ProblemType::status).thenComparing(ProblemType::code))
                .forEach(type -> page.append("| %d | `%s` | %s | %s |\n"
                        .formatted(
                                type.status(),
                                type.code(),
                                type.title().en(),
                                type.title().ja())));
        CommittedDocument.assertUpToDate(Path.of("..", "docs", "reference", document), page.toString());
    }
}
