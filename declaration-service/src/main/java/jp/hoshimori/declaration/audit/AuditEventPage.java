package jp.hoshimori.declaration.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "AuditEventPage", requiredProperties = "items")
record AuditEventPage(List<AuditEventResponse> items, String nextCursor) {}
