package jp.hoshimori.declaration.grant;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was done with one's data because of a grant. */
@Schema(
        name = "AccessGrantUse",
        description = "委任によって行われたこと / What was done because of a grant",
        requiredProperties = {"id", "accessGrantId", "granteeOrganizationId", "operation", "records", "usedAt"})
record AccessGrantUseResponse(
        @Schema(examples = "019c1a61-0000-7000-8000-000000000001")
        String id,

        @Schema(examples = AccessGrantExamples.ID) String accessGrantId,

        @Schema(description = "行った事業者 / Who did it", examples = AccessGrantExamples.GRANTEE)
        String granteeOrganizationId,

        @Schema(
                description = "行った操作の operationId。値は増えることがある / The operationId of what was done; values may be added",
                examples = "listGrantedDiagnoses")
        String operation,

        @Schema(description = "読み書きした件数 / How many records were read or written", examples = "12")
        int records,

        Instant usedAt) {

    static AccessGrantUseResponse of(GrantUse use) {
        return new AccessGrantUseResponse(
                use.id().toString(),
                use.grantId().toString(),
                use.granteeOrganizationId().toString(),
                use.operation(),
                use.records(),
                use.usedAt());
    }
}
