package jp.hoshimori.diagnosis.bulk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/**
 * Looks at an upload as it comes in, byte by byte, and remembers next to nothing of it: that no line is too long, that
 * its first line is what it has to be, and in which encoding it can be read from beginning to end.
 */
final class UploadCheck {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final LocalizedText LINE_TOO_LONG =
            LocalizedText.of("{0}行目が長すぎます。1行は {1} バイトまでです。", "Line {0} is too long; a line has at most {1} bytes.");
    private static final LocalizedText UNDECODABLE = LocalizedText.of(
            "文字コードを読み取れません。UTF-8 か Shift_JIS で送ってください。", "The encoding cannot be read. Send UTF-8 or Shift_JIS.");
    private static final LocalizedText NO_ROWS = LocalizedText.of("診断の行がありません。", "There is no row with a diagnosis.");

    /** What was found once all has come in. */
    record Finding(Optional<String> header, Charset charset, int rows) {}

    private final FirstLine firstLine;
    private final int longestLine;
    private final DecodingProbe utf8 = new DecodingProbe(StandardCharsets.UTF_8);
    private final DecodingProbe shiftJis = new DecodingProbe(SHIFT_JIS);
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private Optional<String> header = Optional.empty();
    private int line = 1;
    private int length;
    private boolean blank = true;
    private int rows;

    UploadCheck(FirstLine firstLine, int longestLine) {
        this.firstLine = firstLine;
        this.longestLine = longestLine;
    }

    /**
     * Takes the next bytes.
     *
     * @throws ProblemException 400 as soon as it is certain that the upload is of no use
     */
    void accept(byte[] bytes, int count) {
        for (int index = 0; index < count; index++) {
            accept(bytes[index]);
        }
        utf8.accept(bytes, count);
        shiftJis.accept(bytes, count);
        if (!utf8.isPossible() && !shiftJis.isPossible()) {
            throw refused("/lines/" + line, "UNDECODABLE", UNDECODABLE);
        }
    }

    /**
     * What was found in all.
     *
     * @throws ProblemException 400 when there are no rows, or no encoding in which they can be read
     */
    Finding finish() {
        if (length > 0) {
            endLine();
        }
        if (rows == 0) {
            throw refused("", "NO_ROWS", NO_ROWS);
        }
        return new Finding(header, charset(), rows);
    }

    private void accept(byte next) {
        if (next == '\n') {
            endLine();
            return;
        }
        if (next == 0) {
            throw refused("/lines/" + line, "UNDECODABLE", UNDECODABLE);
        }
        if (++length > longestLine) {
            throw refused("/lines/" + line, "LINE_TOO_LONG", LINE_TOO_LONG.format(line, longestLine));
        }
        blank &= next == ' ' || next == '\r' || next == '\t';
        if (line == 1) {
            first.write(next);
        }
    }

    private void endLine() {
        if (line == 1) {
            judgeFirstLine();
        }
        if (!blank && !(line == 1 && firstLine.isHeader())) {
            rows++;
        }
        line++;
        length = 0;
        blank = true;
    }

    private void judgeFirstLine() {
        String text = withoutByteOrderMark(first.toByteArray());
        List<FieldError> violations = firstLine.violations(text);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        header = firstLine.isHeader() ? Optional.of(text) : Optional.empty();
    }

    /** The first line has ASCII characters only where it is right, and these are the same in every encoding. */
    private static String withoutByteOrderMark(byte[] line) {
        int start = startsWithByteOrderMark(line) ? BYTE_ORDER_MARK.length : 0;
        return new String(line, start, line.length - start, StandardCharsets.UTF_8).strip();
    }

    private static boolean startsWithByteOrderMark(byte[] line) {
        return line.length >= BYTE_ORDER_MARK.length
                && line[0] == BYTE_ORDER_MARK[0]
                && line[1] == BYTE_ORDER_MARK[1]
                && line[2] == BYTE_ORDER_MARK[2];
    }

    private Charset charset() {
        if (utf8.finish()) {
            return StandardCharsets.UTF_8;
        }
        if (shiftJis.finish()) {
            return SHIFT_JIS;
        }
        throw refused("", "UNDECODABLE", UNDECODABLE);
    }

    private static ProblemException refused(String pointer, String code, LocalizedText message) {
        return ProblemException.invalid(new FieldError(pointer, code, message));
    }
}
