package jp.hoshimori.declaration.measuresrequest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the lists' shape in the API document, which has no generic types. */
@Schema(name = "MeasuresRequestPage", requiredProperties = "items")
record MeasuresRequestPage(List<MeasuresRequestResponse> items, String nextCursor) {}
