package jp.hoshimori.declaration.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audit event as the operator reads it. */
@Schema(
        name = "AuditEvent",
        description = "監査記録の一件 / Something that somebody did",
        requiredProperties = {"id", "act", "actor", "subjectType", "subjectId", "actedAt"})
record AuditEventResponse(
        @Schema(examples = AuditExamples.ID) String id,

        @Schema(description = "行為。値は増えることがある / What was done; values may be added", examples = "ACCESS_GRANTED")
        String act,

        @Schema(description = "行為者のトークンの sub / The token's subject of whoever did it", examples = AuditExamples.ACTOR)
        String actor,

        @Schema(
                description = "行為者の事業者。運営者では省略 / The organization they acted for; absent for an operator",
                examples = AuditExamples.ORGANIZATION)
        String actorOrganizationId,

        @Schema(description = "対象の種類。値は増えることがある / Values may be added", examples = "access-grant")
        String subjectType,

        @Schema(examples = AuditExamples.SUBJECT) String subjectId,

        @Schema(description = "対象がどの事業者のものか / Whose that is", examples = AuditExamples.ORGANIZATION)
        String organizationId,

        Instant actedAt,

        @Schema(description = "運営者が確認した日時。未確認では省略 / When an operator acknowledged it; absent before")
        Instant acknowledgedAt,

        @Schema(description = "確認した運営者 / Which operator did", examples = AuditExamples.OPERATOR)
        String acknowledgedBy) {

    static AuditEventResponse of(AuditEvent event) {
        return new AuditEventResponse(
                event.id().toString(),
                event.act(),
                event.actor(),
                event.actorOrganizationId().map(UUID::toString).orElse(null),
                event.subject().type(),
                event.subject().id(),
                event.subject().organizationId().map(UUID::toString).orElse(null),
                event.actedAt(),
                event.acknowledgement().map(AuditEvent.Acknowledgement::at).orElse(null),
                event.acknowledgement().map(AuditEvent.Acknowledgement::by).orElse(null));
    }
}
