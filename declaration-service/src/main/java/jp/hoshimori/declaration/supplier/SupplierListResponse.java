package jp.hoshimori.declaration.supplier;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list as the buyer's people read it. */
@Schema(
        name = "SupplierList",
        description = "取引先のリスト / A list of suppliers",
        requiredProperties = {"id", "name", "createdAt"})
record SupplierListResponse(
        @Schema(examples = SupplierExamples.LIST_ID) String id,
        @Schema(examples = "部品の仕入先") String name,
        Instant createdAt) {

    static SupplierListResponse of(SupplierListEntity list) {
        return new SupplierListResponse(list.id.toString(), list.name, list.createdAt);
    }
}
