package jp.hoshimori.diagnosis.diagnosis;

import java.time.Instant;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A diagnosis in a list. */
@Schema(
        name = "DiagnosisSummary",
        description = "一覧の中の診断 / A diagnosis in a list",
        requiredProperties = {"id", "questionnaire", "score", "maximum", "band", "completedAt"})
record DiagnosisSummaryResponse(
        @Schema(examples = DiagnosisExamples.ID) String id,

        @Schema(examples = "jisha25-3.1") String questionnaire,
        @Schema(examples = "79") int score,
        @Schema(examples = "100") int maximum,

        @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
        String band,

        Instant completedAt) {

    static DiagnosisSummaryResponse of(Diagnosis diagnosis) {
        return new DiagnosisSummaryResponse(
                diagnosis.id().toString(),
                diagnosis.questionnaire().id(),
                diagnosis.score().total(),
                diagnosis.questionnaire().maximum(),
                diagnosis.score().band().code(),
                diagnosis.completedAt());
    }
}
