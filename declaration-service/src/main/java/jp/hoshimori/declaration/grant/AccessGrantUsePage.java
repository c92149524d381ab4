package jp.hoshimori.declaration.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "AccessGrantUsePage", requiredProperties = "items")
record AccessGrantUsePage(List<AccessGrantUseResponse> items, String nextCursor) {}
