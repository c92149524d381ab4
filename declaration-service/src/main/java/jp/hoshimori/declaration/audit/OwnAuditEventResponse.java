package jp.hoshimori.declaration.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audit event as the organization reads it that it concerns: nobody else's people are named. */
@Schema(
        name = "OwnAuditEvent",
        description = "自分の事業者の監査記録の一件 / Something done by, or to, one's own organization",
        requiredProperties = {"id", "act", "actorKind", "subjectType", "subjectId", "actedAt"})
record OwnAuditEventResponse(
        @Schema(examples = AuditExamples.ID) String id,

        @Schema(description = "行為。値は増えることがある / What was done; values may be added", examples = "ACCESS_GRANTED")
        String act,

        @Schema(description = "値は増えることがある / Values may be added: OWN 自分の事業者の人, OTHER 運営者など", examples = "OWN")
        String actorKind,

        @Schema(
                description = "行為者のトークンの sub。OTHER では省略 / The token's subject of whoever did it; absent for OTHER",
                examples = AuditExamples.ACTOR)
        String actor,

        @Schema(description = "対象の種類。値は増えることがある / Values may be added", examples = "access-grant")
        String subjectType,

        @Schema(examples = AuditExamples.SUBJECT) String subjectId,
        Instant actedAt) {

    static OwnAuditEventResponse of(AuditEvent event, UUID organizationId) {
        boolean own = event.wasDoneBy(organizationId);
        return new OwnAuditEventResponse(
                event.id().toString(),
                event.act(),
                own ? "OWN" : "OTHER",
                own ? event.actor() : null,
                event.subject().type(),
                event.subject().id(),
                event.actedAt());
    }
}
