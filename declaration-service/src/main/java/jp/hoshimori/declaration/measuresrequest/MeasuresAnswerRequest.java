package jp.hoshimori.declaration.measuresrequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplier's answer as it is sent. */
@Schema(name = "MeasuresAnswerRequest", description = "要請への回答 / The answer to a request", requiredProperties = "answer")
record MeasuresAnswerRequest(
        @Schema(
                description = "AGREE 同意する（費用の話し合いの記録が必要）, DECLINE 断る（理由が必要）, PROPOSE 別の期日を提案する / To agree (a talk"
                        + " about the cost must be on record), to decline (with a reason), to propose another day",
                examples = "PROPOSE")
        String answer,

        @Schema(
                description = "相手への説明。DECLINE では必須 / What is said with it; needed with DECLINE",
                examples = "年度末の作業と重なるため")
        String words,

        @Schema(format = "date", description = "PROPOSE のときの期日 / The day, with PROPOSE", examples = "2026-12-25")
        String proposedDueOn) {}
