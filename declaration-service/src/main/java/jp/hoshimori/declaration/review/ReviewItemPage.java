package jp.hoshimori.declaration.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "ReviewItemPage", requiredProperties = "items")
record ReviewItemPage(List<ReviewItemResponse> items, String nextCursor) {}
