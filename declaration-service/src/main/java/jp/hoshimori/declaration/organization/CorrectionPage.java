package jp.hoshimori.declaration.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "OrganizationCorrectionPage", requiredProperties = "items")
record CorrectionPage(List<CorrectionResponse> items, String nextCursor) {}
