package jp.hoshimori.diagnosis.bulk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An operation as it stands. */
@Schema(
        name = "Operation",
        description = "応答のあとも続く処理 / Work that goes on after its request was answered",
        requiredProperties = {"id", "kind", "state", "percent", "rows", "createdAt"})
record OperationResponse(
        @Schema(examples = OperationExamples.ID) String id,

        @Schema(description = "値は増えることがある / Values may be added", examples = "DIAGNOSIS_IMPORT")
        String kind,

        @Schema(
                description = "値は増えることがある。SUCCEEDED、CANCELLED、FAILED で終わる / Values may be added: WAITING, RUNNING,"
                        + " CANCELLING; it ends as SUCCEEDED, CANCELLED or FAILED",
                examples = "RUNNING")
        String state,

        @Schema(description = "処理した行の割合 / How much of it is done, in percent", examples = "42")
        int percent,

        RowCounts rows,
        Instant createdAt,

        @Schema(description = "最初の行を処理した時刻 / When its first rows were done")
        Instant startedAt,

        @Schema(description = "終わった時刻。続いている間は省略 / When it ended; absent until then")
        Instant endedAt) {

    static OperationResponse of(Operation operation) {
        return new OperationResponse(
                operation.id().toString(),
                "DIAGNOSIS_IMPORT",
                operation.state().name(),
                operation.rows().percent(),
                RowCounts.of(operation.rows()),
                operation.createdAt(),
                operation.startedAt().orElse(null),
                operation.endedAt().orElse(null));
    }

    @Schema(
            name = "OperationRows",
            requiredProperties = {"total", "processed", "accepted", "alreadyThere", "rejected"})
    record RowCounts(
            @Schema(examples = "100000") int total,
            @Schema(examples = "42000") int processed,
            @Schema(examples = "41990") int accepted,
            @Schema(examples = "7") int alreadyThere,
            @Schema(examples = "3") int rejected) {

        static RowCounts of(Operation.Rows rows) {
            return new RowCounts(rows.total(), rows.processed(), rows.accepted(), rows.repeated(), rows.rejected());
        }
    }
}
