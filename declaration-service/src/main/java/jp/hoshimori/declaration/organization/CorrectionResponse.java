package jp.hoshimori.declaration.organization;

import java.time.Instant;
import jp.hoshimori.declaration.organization.model.Correction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as the operator reads it. */
@Schema(
        name = "OrganizationCorrection",
        description = "運営者による登録内容の訂正 / What the operator set right in a registration",
        requiredProperties = {"id", "organizationId", "member", "value", "reason", "correctedAt", "correctedBy"})
record CorrectionResponse(
        @Schema(examples = CorrectionExamples.ID) String id,
        @Schema(examples = OrganizationExamples.ID) String organizationId,

        @Schema(description = "値は増えることがある / Values may be added", examples = "PREFECTURE")
        String member,

        @Schema(description = "直す前の値。なかったときは省略 / What it said before; absent when nothing", examples = "13")
        String formerValue,

        @Schema(examples = "27") String value,
        @Schema(examples = "本店の移転の届けによる。") String reason,
        Instant correctedAt,

        @Schema(description = "訂正した運営者 / Which operator did")
        String correctedBy) {

    static CorrectionResponse of(Correction correction) {
        return new CorrectionResponse(
                correction.id().toString(),
                correction.organizationId().toString(),
                correction.member().name(),
                correction.formerValue().orElse(null),
                correction.value(),
                correction.reason(),
                correction.correctedAt(),
                correction.correctedBy());
    }
}
