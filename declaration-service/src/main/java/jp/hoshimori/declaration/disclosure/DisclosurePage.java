package jp.hoshimori.declaration.disclosure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "DisclosurePage", requiredProperties = "items")
record DisclosurePage(List<DisclosureResponse> items, String nextCursor) {}
