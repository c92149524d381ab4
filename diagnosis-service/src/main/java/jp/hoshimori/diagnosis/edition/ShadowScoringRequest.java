package jp.hoshimori.diagnosis.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On how many past diagnoses an edition shall be scored. */
@Schema(name = "QuestionnaireShadowScoringOrder", description = "試算の範囲 / What to score")
record ShadowScoringRequest(
        @NotNull
        @Min(1)
        @Max(10_000)
        @Schema(description = "最近の診断の数 / How many of the latest diagnoses", examples = "10000")
        Integer diagnoses) {}
