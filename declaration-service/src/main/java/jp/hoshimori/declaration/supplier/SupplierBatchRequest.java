package jp.hoshimori.declaration.supplier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.hoshimori.declaration.supplier.model.SupplierForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many suppliers at once. */
@Schema(
        name = "SupplierBatchRequest",
        description = "まとめて加える取引先 / Suppliers to be added at once",
        requiredProperties = "suppliers")
record SupplierBatchRequest(
        @NotNull @Size(min = 1, max = SupplierBatchRequest.MOST)
        List<@NotNull SupplierRequest> suppliers) {

    /** The most suppliers that are added at once. */
    static final int MOST = 1_000;

    List<SupplierForm> forms() {
        return suppliers.stream().map(SupplierRequest::form).toList();
    }
}
