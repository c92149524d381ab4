package jp.hoshimori.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV (RFC 4180) as spreadsheet programs read it best: UTF-8 with byte order mark, lines ended by CRLF, and no
 * text that would be taken for a formula.
 */
public final class CsvWriter implements Closeable {

    /** The type of what is written. */
    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What spreadsheets start a formula with, in full width too, also behind blanks. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    /** Starts a file on a stream, which is closed with this writer. */
    public CsvWriter(OutputStream out) {
        try {
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.append(BYTE_ORDER_MARK);
            printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes one row. Numbers stay numbers, also negative ones; a text that looks like a formula gets an apostrophe in
     * front, which makes spreadsheets show it as text; null is an empty field.
     */
    public CsvWriter row(Object... fields) {
        try {
            printer.printRecord(Arrays.stream(fields).map(CsvWriter::field));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The field as {@link #row} writes it, before quoting. */
    static Object field(Object value) {
        if (value instanceof Number || value == null) {
            return value;
        }
        String text = value.toString();
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            printer.close(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
