package jp.hoshimori.declaration.logomark;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.hoshimori.declaration.logomark.model.LogoMark;
import jp.hoshimori.declaration.logomark.model.MarkFile;
import jp.hoshimori.declaration.logomark.model.MarkFormat;
import jp.hoshimori.declaration.logomark.model.MarkKind;

/** The marks that ship: plain stars with the word 見本, drawn for this program, which nobody takes for the official ones. */
final class PlaceholderMarks {

    private static final Map<MarkKind, MarkFile> ALL =
            MarkKind.all().stream().collect(toUnmodifiableMap(Function.identity(), PlaceholderMarks::read));

    private PlaceholderMarks() {}

    /** What stands in for a mark that nobody has uploaded. */
    static MarkFile of(MarkKind kind) {
        return ALL.get(kind);
    }

    private static MarkFile read(MarkKind kind) {
        String resource = "logo-marks/" + kind.fileName(MarkFormat.PNG);
        try (InputStream in = PlaceholderMarks.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No placeholder " + resource);
            }
            byte[] content = in.readAllBytes();
            return new MarkFile(
                    new LogoMark(kind, MarkFormat.PNG, content.length, Digests.of(content), Optional.empty(), 0),
                    content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
