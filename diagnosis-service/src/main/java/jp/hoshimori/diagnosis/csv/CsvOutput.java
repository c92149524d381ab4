package jp.hoshimori.diagnosis.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A file of comma-separated values while it is written: UTF-8 with a byte order mark, and with nothing in it that a
 * spreadsheet would take for a formula.
 */
public final class CsvOutput implements AutoCloseable {

    /** What such a file is announced as. */
    public static final String MEDIA_TYPE = "text/csv";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** With these a spreadsheet's formula begins (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CSVPrinter printer;

    private CsvOutput(CSVPrinter printer) {
        this.printer = printer;
    }

    /** A file that is written to the stream. */
    public static CsvOutput to(OutputStream file) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 14);
        writer.write(BYTE_ORDER_MARK);
        return new CsvOutput(new CSVPrinter(writer, CSVFormat.RFC4180));
    }

    /** Writes a row. Numbers are written as they are; every other value is text. */
    public void row(Object... values) throws IOException {
        for (Object value : values) {
            printer.print(value instanceof Number ? value : text(String.valueOf(value)));
        }
        printer.println();
    }

    /** A text that stays a text when a spreadsheet opens it: an apostrophe before what would begin a formula. */
    static String text(String value) {
        boolean isFormula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return isFormula ? "'" + value : value;
    }

    /** Ends the file; the stream stays open, for it is the response's. */
    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
