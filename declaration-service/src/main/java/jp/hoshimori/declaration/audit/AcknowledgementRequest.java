package jp.hoshimori.declaration.audit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to where an operator has read. */
@Schema(name = "AuditAcknowledgement", requiredProperties = "upTo")
record AcknowledgementRequest(
        @Schema(
                type = SchemaType.STRING,
                description = "ここまでの監査記録をすべて確認済みにする / Everything up to this event is acknowledged",
                examples = AuditExamples.ID)
        @NotNull
        UUID upTo) {}
