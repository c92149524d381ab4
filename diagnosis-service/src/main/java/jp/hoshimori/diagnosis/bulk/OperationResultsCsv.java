package jp.hoshimori.diagnosis.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.bulk.model.RowError;
import jp.hoshimori.document.CsvWriter;
import jp.hoshimori.support.identity.Caller;

/** The results of an operation as a file, which is read and written piece by piece, however long it is. */
record OperationResultsCsv(ReadOperations operations, Caller caller, UUID operationId, Locale locale) {

    private static final int ROWS_AT_ONCE = 1_000;

    void write(OutputStream file) throws IOException {
        try (CsvWriter csv = new CsvWriter(file)) {
            csv.row("line", "outcome", "externalId", "diagnosisId", "errors");
            int line = 0;
            List<RowResult> next;
            do {
                next = operations.resultsAfter(caller, operationId, line, ROWS_AT_ONCE);
                for (RowResult result : next) {
                    write(csv, result);
                    line = result.line();
                }
            } while (next.size() == ROWS_AT_ONCE);
        }
    }

    private void write(CsvWriter csv, RowResult result) throws IOException {
        csv.row(
                result.line(),
                result.outcome(),
                result.externalId().orElse(""),
                result.diagnosisId().map(UUID::toString).orElse(""),
                result.errors().stream().map(this::sentence).collect(Collectors.joining(" / ")));
    }

    private String sentence(RowError error) {
        return error.column().map(column -> column + " ").orElse("")
                + error.fault().name() + ": " + error.fault().message().in(locale);
    }
}
