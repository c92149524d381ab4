package jp.hoshimori.declaration.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two organizations to merge, as the operator names them. */
@Schema(
        name = "OrganizationMergeRequest",
        description = "統合する二つの事業者 / Two organizations to merge",
        requiredProperties = {"from", "into", "reason"})
record MergeRequest(
        @Schema(
                description = "なくなる事業者 / The organization that is no more",
                implementation = String.class,
                examples = OrganizationExamples.DUPLICATE)
        UUID from,

        @Schema(
                description = "残る事業者 / The organization that goes on",
                implementation = String.class,
                examples = OrganizationExamples.ID)
        UUID into,

        @Schema(description = "統合の理由。1～500文字 / Why, 1 to 500 characters", examples = "同じ事業者が二つのアカウントで登録していた")
        String reason) {}
