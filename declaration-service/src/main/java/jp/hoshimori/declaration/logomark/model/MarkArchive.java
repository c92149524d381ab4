package jp.hoshimori.declaration.logomark.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/**
 * A ZIP file with every mark of the scheme under the scheme's own file names. Nothing is unpacked further than a mark may
 * be large, and no name is ever used but to be compared.
 */
public final class MarkArchive {

    /** As large as a mark that is sent alone may be. */
    private static final int MOST_BYTES_EACH = 1 << 20;

    /** PNG is packed already: what shrinks much further is made to grow. */
    private static final int MOST_GROWTH = 20;

    /** Below this a small archive may grow as it likes. */
    private static final int HARMLESS_BYTES = 256 << 10;

    private MarkArchive() {}

    /**
     * The marks in the archive, all of them, each checked as if it had come alone.
     *
     * @throws ProblemException 400 naming what is missing, or what should not be there
     */
    public static Map<MarkKind, CheckedMark> read(byte[] archive) {
        Map<MarkKind, CheckedMark> marks = new LinkedHashMap<>();
        unpacked(archive).forEach((kind, content) -> marks.put(kind, checked(kind, content)));
        return marks;
    }

    private static Map<MarkKind, byte[]> unpacked(byte[] archive) {
        Map<MarkKind, byte[]> files = new LinkedHashMap<>();
        long most = Math.max(HARMLESS_BYTES, (long) archive.length * MOST_GROWTH);
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                MarkKind kind = kind(entry, files);
                byte[] content = zip.readNBytes(MOST_BYTES_EACH + 1);
                total += content.length;
                requireHarmless(content.length, total, most);
                files.put(kind, content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            // Names that are no text are reported as illegal arguments.
            throw MarkRefusals.of("NOT_A_ZIP", "ZIP ファイルとして読み取れません。", "This is not a readable ZIP file.");
        }
        requireComplete(files);
        return files;
    }

    private static MarkKind kind(ZipEntry entry, Map<MarkKind, byte[]> before) {
        return MarkKind.ofFileName(entry.getName())
                .filter(kind -> !before.containsKey(kind))
                .orElseThrow(() -> MarkRefusals.of(
                        "ZIP_UNEXPECTED_FILE",
                        "ZIP に入れられるのは、決められた名前の 8 個の PNG だけです。フォルダーに入れず、それぞれ一つずつ入れてください。",
                        "The archive holds the 8 PNG files with the scheme's names, in no folder, each once, and nothing"
                                + " else."));
    }

    private static void requireHarmless(int length, long total, long most) {
        if (length > MOST_BYTES_EACH || total > most) {
            throw MarkRefusals.of(
                    "ZIP_TOO_LARGE",
                    "展開後のファイルが大きすぎます。一つのファイルは 1 MiB までです。",
                    "What the archive unpacks to is too large. Each file may have at most 1 MiB.");
        }
    }

    private static void requireComplete(Map<MarkKind, byte[]> files) {
        List<FieldError> missing = MarkKind.all().stream()
                .filter(kind -> !files.containsKey(kind))
                .map(MarkArchive::missing)
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }

    private static FieldError missing(MarkKind kind) {
        return new FieldError(
                "",
                "ZIP_FILE_MISSING",
                LocalizedText.of("ZIP に {0} がありません。", "The archive lacks {0}.").format(kind.fileName(MarkFormat.PNG)));
    }

    private static CheckedMark checked(MarkKind kind, byte[] content) {
        try {
            return CheckedMark.of(MarkFormat.PNG, content);
        } catch (ProblemException refused) {
            throw ProblemException.invalid(refused.errors().stream()
                    .map(error -> new FieldError("/" + kind.fileName(MarkFormat.PNG), error.code(), error.message()))
                    .toList());
        }
    }
}
