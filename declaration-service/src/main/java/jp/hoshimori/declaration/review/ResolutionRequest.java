package jp.hoshimori.declaration.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of looking at an item. */
@Schema(name = "ReviewResolution", requiredProperties = "resolution")
record ResolutionRequest(
        @Schema(description = "どう処理したか。1～1000文字 / What came of it, 1 to 1,000 characters", examples = "電話で確かめた。別の事業者。")
        String resolution) {}
