package jp.hoshimori.diagnosis.bulk.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of CSV (RFC 4180). A row is a line: a quoted field does not run on into the next one, so that a forgotten
 * quote spoils one row and not the rest of the file.
 */
final class CsvLine {

    private static final char QUOTE = '"';
    private static final char COMMA = ',';

    private final String line;
    private int at;

    private CsvLine(String line) {
        this.line = line;
    }

    /**
     * The line's fields, without quotes and the blanks around them.
     *
     * @throws MalformedRowException when a quote is not closed, or something follows a closed one
     */
    static List<String> split(String line) throws MalformedRowException {
        return new CsvLine(line).fields();
    }

    private List<String> fields() throws MalformedRowException {
        List<String> fields = new ArrayList<>(40);
        fields.add(field());
        while (at < line.length()) {
            at++;
            fields.add(field());
        }
        return fields;
    }

    private String field() throws MalformedRowException {
        return at < line.length() && line.charAt(at) == QUOTE ? quoted() : plain();
    }

    private String plain() {
        int comma = line.indexOf(COMMA, at);
        int end = comma < 0 ? line.length() : comma;
        String field = line.substring(at, end).strip();
        at = end;
        return field;
    }

    private String quoted() throws MalformedRowException {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                throw new MalformedRowException();
            }
            field.append(line, at, quote);
            at = quote + 1;
            if (at == line.length() || line.charAt(at) != QUOTE) {
                break;
            }
            field.append(QUOTE);
            at++;
        }
        if (at < line.length() && line.charAt(at) != COMMA) {
            throw new MalformedRowException();
        }
        return field.toString().strip();
    }
}
