package jp.hoshimori.declaration.measuresrequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said when a request is taken back. */
@Schema(name = "MeasuresCancellationRequest", description = "要請の取消し / Taking a request back")
record CancellationRequest(
        @Schema(description = "取引先への説明 / What is said with it", examples = "取引の内容が変わったため")
        String words) {}
