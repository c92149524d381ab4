package jp.hoshimori.declaration.measuresrequest;

import java.io.ByteArrayOutputStream;
import jp.hoshimori.declaration.measuresrequest.FindMeasuresRequests.RecordedRequest;
import jp.hoshimori.declaration.measuresrequest.model.CostTalk;
import jp.hoshimori.declaration.measuresrequest.model.MeasuresRequest;
import jp.hoshimori.document.CsvWriter;

/** Writes the record of a request as a table that either side can file. */
final class RecordCsv {

    private RecordCsv() {}

    /** The file, beginning with a byte-order mark. */
    static byte[] of(RecordedRequest recorded) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(file)) {
            csv.row("takenAt", "side", "act", "day", "words");
            recorded.steps().forEach(taken -> row(csv, taken));
            summary(csv, recorded.request());
        }
        return file.toByteArray();
    }

    private static void row(CsvWriter csv, TakenStep taken) {
        csv.row(
                taken.at(),
                taken.step().side(),
                taken.step().act(),
                taken.step().day().orElse(null),
                taken.step().words().orElse(null));
    }

    /** What holds at the end, one member a row, behind the same columns. */
    private static void summary(CsvWriter csv, MeasuresRequest request) {
        csv.row(null, null, "buyerOrganizationId", null, request.terms().buyer());
        csv.row(null, null, "supplierOrganizationId", null, request.terms().supplier());
        csv.row(null, null, "star", null, request.terms().star());
        csv.row(null, null, "state", null, request.state());
        csv.row(null, null, "explainedOn", request.terms().explainedOn(), null);
        csv.row(null, null, "dueOn", request.plan().dueOn(), null);
        request.plan().costTalk().ifPresent(talk -> talk(csv, talk));
    }

    private static void talk(CsvWriter csv, CostTalk talk) {
        csv.row(null, null, "costTalk.offer", talk.heldOn(), talk.offer());
        csv.row(null, null, "costTalk.agreement", talk.heldOn(), talk.agreement());
    }
}
