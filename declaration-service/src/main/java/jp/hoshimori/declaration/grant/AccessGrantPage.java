package jp.hoshimori.declaration.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the lists' shape in the API document, which has no generic types. */
@Schema(name = "AccessGrantPage", requiredProperties = "items")
record AccessGrantPage(List<AccessGrantResponse> items, String nextCursor) {}
