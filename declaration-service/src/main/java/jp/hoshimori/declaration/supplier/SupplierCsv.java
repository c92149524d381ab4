package jp.hoshimori.declaration.supplier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.hoshimori.declaration.supplier.model.SupplierForm;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads suppliers from a table: CSV (RFC 4180), with or without a byte-order mark, its columns in any order. */
final class SupplierCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String NAME = "name";
    private static final String DECLARATION_NUMBER = "declarationNumber";
    private static final String CORPORATE_NUMBER = "corporateNumber";
    private static final String NOTE = "note";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private SupplierCsv() {}

    /**
     * The suppliers of the file, one a row.
     *
     * @throws ProblemException 400 for what is no table with these columns, and for no rows or too many
     */
    static List<SupplierForm> read(String file) {
        try (CSVParser rows = CSVParser.parse(withoutMark(file), FORMAT)) {
            if (!columns().containsAll(rows.getHeaderNames())
                    || !rows.getHeaderNames().contains(NAME)) {
                throw unreadable();
            }
            List<SupplierForm> forms = rows.stream()
                    .limit(SupplierBatchRequest.MOST + 1L)
                    .map(SupplierCsv::form)
                    .toList();
            return checkedSize(forms);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException malformed) {
            throw unreadable();
        }
    }

    private static SupplierForm form(CSVRecord row) {
        return new SupplierForm(
                field(row, NAME), field(row, DECLARATION_NUMBER), field(row, CORPORATE_NUMBER), field(row, NOTE));
    }

    private static String field(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : null;
    }

    private static List<String> columns() {
        return List.of(NAME, DECLARATION_NUMBER, CORPORATE_NUMBER, NOTE);
    }

    private static String withoutMark(String file) {
        return file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
    }

    private static List<SupplierForm> checkedSize(List<SupplierForm> forms) {
        if (forms.isEmpty() || forms.size() > SupplierBatchRequest.MOST) {
            throw ProblemException.invalid(new FieldError(
                    "",
                    "ROW_COUNT",
                    LocalizedText.of("一度に加えられるのは1行から{0}行までです。", "1 to {0} rows can be added at once.")
                            .format(SupplierBatchRequest.MOST)));
        }
        return forms;
    }

    private static ProblemException unreadable() {
        return ProblemException.invalid(new FieldError(
                "",
                "UNREADABLE_TABLE",
                LocalizedText.of(
                        "CSV の1行目に name,declarationNumber,corporateNumber,note の列名を書き、2行目から取引先を1行ずつ書いてください。",
                        "Write the column names name,declarationNumber,corporateNumber,note in the first line of the CSV,"
                                + " then a supplier a line.")));
    }
}
