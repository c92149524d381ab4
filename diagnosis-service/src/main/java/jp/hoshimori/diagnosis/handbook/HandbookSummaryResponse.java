package jp.hoshimori.diagnosis.handbook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a handbook in a list. */
@Schema(
        name = "HandbookVersionSummary",
        description = "一覧の中のハンドブックの版 / A version of the handbook in a list",
        requiredProperties = {"version", "state", "language", "diagnosisId", "createdAt", "updatedAt"})
record HandbookSummaryResponse(
        @Schema(examples = "1") int version,

        @Schema(description = "値は増えることがある / Values may be added", examples = "DRAFT")
        String state,

        @Schema(examples = "ja") String language,
        @Schema(examples = HandbookExamples.DIAGNOSIS) String diagnosisId,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        Instant endedAt) {

    static HandbookSummaryResponse of(HandbookSummary version) {
        return new HandbookSummaryResponse(
                version.number(),
                version.state(),
                version.language(),
                version.diagnosisId().toString(),
                version.createdAt(),
                version.updatedAt(),
                version.publishedAt(),
                version.endedAt());
    }
}
