package jp.hoshimori.declaration.misuse;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "LogoMarkMisuseCasePage", requiredProperties = "items")
record MisuseCasePage(List<MisuseCaseResponse> items, String nextCursor) {}
