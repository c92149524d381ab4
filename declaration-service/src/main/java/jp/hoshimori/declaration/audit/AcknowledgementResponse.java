package jp.hoshimori.declaration.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of acknowledging many events. */
@Schema(
        name = "AuditAcknowledgementResult",
        requiredProperties = {"acknowledged", "complete"})
record AcknowledgementResponse(
        @Schema(description = "新たに確認済みにした件数 / How many were acknowledged by this", examples = "12")
        int acknowledged,

        @Schema(description = "false のときはまだ残りがある。もう一度送る / When false there are more: send it again", examples = "true")
        boolean complete) {

    static AcknowledgementResponse of(int acknowledged) {
        return new AcknowledgementResponse(acknowledged, acknowledged < AcknowledgeAuditEvents.MOST_AT_ONCE);
    }
}
