package jp.hoshimori.declaration.review;

import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.review.model.ResolvedItem;
import jp.hoshimori.declaration.review.model.ReviewItem;
import jp.hoshimori.declaration.review.model.ReviewItem.Matter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review item as the operator reads it. */
@Schema(
        name = "ReviewItem",
        description = "運営者の確認事項 / What the operator should look at",
        requiredProperties = {"id", "kind", "subjectType", "subjectId", "state", "openedAt"})
record ReviewItemResponse(
        @Schema(examples = ReviewExamples.ID) String id,

        @Schema(
                description = "値は増えることがある / Values may be added: POSSIBLE_DUPLICATE, LOGO_MARK_MISUSE,"
                        + " POLICY_UNREACHABLE",
                examples = "POSSIBLE_DUPLICATE")
        String kind,

        @Schema(description = "対象の種類 / What kind of thing it is about", examples = "organization")
        String subjectType,

        @Schema(examples = ReviewExamples.ORGANIZATION) String subjectId,

        @Schema(description = "対象がどの事業者のものか / Whose that is", examples = ReviewExamples.ORGANIZATION)
        String organizationId,

        @Schema(description = "OPEN 未処理, RESOLVED 処理済み", examples = "OPEN")
        String state,

        Instant openedAt,

        @Schema(description = "どう処理したか。未処理では省略 / What came of it; absent while open")
        String resolution,

        Instant resolvedAt,

        @Schema(description = "処理した運営者 / Which operator did")
        String resolvedBy) {

    static ReviewItemResponse of(ReviewItem item) {
        return item instanceof ResolvedItem resolved
                ? of(resolved, resolved.resolution().text(), resolved.resolvedAt(), resolved.resolvedBy())
                : of(item, null, null, null);
    }

    private static ReviewItemResponse of(ReviewItem item, String resolution, Instant resolvedAt, String resolvedBy) {
        Matter matter = item.matter();
        return new ReviewItemResponse(
                matter.id().toString(),
                matter.kind(),
                matter.subjectType(),
                matter.subjectId(),
                matter.organizationId().map(UUID::toString).orElse(null),
                item.state(),
                matter.openedAt(),
                resolution,
                resolvedAt,
                resolvedBy);
    }
}
