package jp.hoshimori.declaration.measuresrequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day as it is sent. */
@Schema(name = "DueDateRequest", description = "期日 / By when", requiredProperties = "dueOn")
record DueDateRequest(
        @Schema(
                format = "date",
                description = "30日以上先、または取引先が提案した日 / 30 days away or more, or the day that the supplier proposed",
                examples = "2026-12-25")
        String dueOn) {}
