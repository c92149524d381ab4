package jp.hoshimori.declaration.supplier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list as it is named. */
@Schema(name = "SupplierListRequest", description = "取引先のリスト / A list of suppliers", requiredProperties = "name")
record SupplierListRequest(
        @Schema(description = "100文字以内 / Up to 100 characters", examples = "部品の仕入先")
        String name) {}
