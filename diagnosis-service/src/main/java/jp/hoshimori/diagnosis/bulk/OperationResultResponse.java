package jp.hoshimori.diagnosis.bulk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.model.RowError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one row. */
@Schema(
        name = "OperationResult",
        description = "1行の結果 / What became of one row",
        requiredProperties = {"line", "outcome"})
record OperationResultResponse(
        @Schema(description = "ファイルの行番号、1から / The line in the upload, from 1", examples = "2")
        int line,

        @Schema(
                description = "値は増えることがある / Values may be added: ACCEPTED, ALREADY_THERE, REJECTED",
                examples = "ACCEPTED")
        String outcome,

        @Schema(description = "送り主の番号。形が正しくなければ省略 / The sender's id; absent when it is none", examples = "2026-0001")
        String externalId,

        @Schema(description = "その番号の診断。REJECTED では省略 / The diagnosis of that id; absent when REJECTED")
        String diagnosisId,

        @Schema(description = "誤りのすべて。REJECTED のときだけ / Everything that is wrong, when REJECTED")
        List<ErrorResponse> errors) {

    static OperationResultResponse of(RowResult result, Locale locale) {
        return new OperationResultResponse(
                result.line(),
                result.outcome().name(),
                result.externalId().orElse(null),
                result.diagnosisId().map(UUID::toString).orElse(null),
                result.errors().isEmpty()
                        ? null
                        : result.errors().stream()
                                .map(error -> ErrorResponse.of(error, locale))
                                .toList());
    }

    @Schema(
            name = "OperationResultError",
            requiredProperties = {"code", "message"})
    record ErrorResponse(
            @Schema(description = "列。行全体なら省略 / The column; absent for the row as a whole", examples = "q7")
            String column,

            @Schema(description = "値は増えることがある / Values may be added", examples = "UNKNOWN_ANSWER")
            String code,

            String message) {

        static ErrorResponse of(RowError error, Locale locale) {
            return new ErrorResponse(
                    error.column().orElse(null),
                    error.fault().name(),
                    error.fault().message().in(locale));
        }
    }
}
