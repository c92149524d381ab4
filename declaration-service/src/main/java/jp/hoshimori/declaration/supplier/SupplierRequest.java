package jp.hoshimori.declaration.supplier;

import jp.hoshimori.declaration.supplier.model.SupplierForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplier as it is put on a list. */
@Schema(
        name = "SupplierRequest",
        description = "取引先。自己宣言ID か法人番号の少なくとも一方が必要 / A supplier; at least one of the two numbers is needed",
        requiredProperties = "name")
record SupplierRequest(
        @Schema(description = "取引先の名称、150文字以内 / What you call it, up to 150 characters", examples = "星守製作所株式会社")
        String name,

        @Schema(description = "自己宣言ID。11桁 / The declaration number", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "法人番号。13桁 / The corporate number", examples = "7000012050002")
        String corporateNumber,

        @Schema(description = "メモ、500文字以内 / Your own note, up to 500 characters", examples = "第二工場の部品")
        String note) {

    SupplierForm form() {
        return new SupplierForm(name, declarationNumber, corporateNumber, note);
    }
}
