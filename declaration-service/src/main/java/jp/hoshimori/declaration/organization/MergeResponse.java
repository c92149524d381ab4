package jp.hoshimori.declaration.organization;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge as the operator reads it. */
@Schema(
        name = "OrganizationMerge",
        description = "事業者の統合 / A merge of two organizations",
        requiredProperties = {"id", "from", "into", "reason", "mergedAt"})
record MergeResponse(
        @Schema(examples = OrganizationExamples.MERGE_ID) String id,

        @Schema(description = "なくなった事業者 / The organization that is no more", examples = OrganizationExamples.DUPLICATE)
        String from,

        @Schema(description = "残った事業者 / The organization that goes on", examples = OrganizationExamples.ID)
        String into,

        @Schema(examples = "同じ事業者が二つのアカウントで登録していた") String reason,
        Instant mergedAt) {

    static MergeResponse of(Merge merge) {
        return new MergeResponse(
                merge.id().toString(),
                merge.from().toString(),
                merge.into().toString(),
                merge.reason(),
                merge.mergedAt());
    }
}
