package jp.hoshimori.declaration.logomark;

import java.util.List;
import java.util.stream.Collectors;
import jp.hoshimori.declaration.logomark.model.MarkFile;

/**
 * Everything that a kit is made of.
 *
 * @param declaration what it is about
 * @param marks the files of its star
 */
record KitParts(DeclaredStar declaration, List<MarkFile> marks) {

    /** Changes when a kit of this program would hold anything else. */
    private static final String LAYOUT = "1";

    KitParts {
        marks = List.copyOf(marks);
    }

    /** Whether any of the marks only stands in for the official one. */
    boolean placeholders() {
        return marks.stream().anyMatch(file -> file.mark().isPlaceholder());
    }

    /** The same for the same kit, and known before the kit is made. */
    String fingerprint(String texts, String address) {
        String digests = marks.stream().map(file -> file.mark().digest()).collect(Collectors.joining(","));
        return Digests.of(String.join("\n", LAYOUT, texts, address, declaration.toString(), digests));
    }
}
