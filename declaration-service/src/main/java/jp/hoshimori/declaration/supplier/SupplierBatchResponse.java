package jp.hoshimori.declaration.supplier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of many suppliers at once. */
@Schema(
        name = "SupplierBatch",
        description = "まとめて加えた結果 / What was added at once",
        requiredProperties = {"listId", "added"})
record SupplierBatchResponse(
        @Schema(examples = SupplierExamples.LIST_ID) String listId,

        @Schema(description = "加えた件数 / How many were added", examples = "2")
        int added) {}
