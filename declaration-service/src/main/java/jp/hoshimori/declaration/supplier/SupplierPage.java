package jp.hoshimori.declaration.supplier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "SupplierPage", requiredProperties = "items")
record SupplierPage(List<SupplierResponse> items, String nextCursor) {}
