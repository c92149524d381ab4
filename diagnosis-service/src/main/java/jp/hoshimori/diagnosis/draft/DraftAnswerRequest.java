package jp.hoshimori.diagnosis.draft;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to one question of a draft as it is sent. */
@Schema(name = "DiagnosisDraftAnswerSaving", description = "一つの設問への回答 / The answer to one question")
record DraftAnswerRequest(
        @NotNull
        @Schema(
                description = "IMPLEMENTED 実施している, PARTIAL 一部実施している, NOT_IMPLEMENTED 実施していない, UNKNOWN わからない",
                examples = "IMPLEMENTED")
        String answer) {}
