package jp.hoshimori.diagnosis.handbook;

import java.time.Instant;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handbook as employees read it. */
@Schema(
        name = "PublishedHandbook",
        description = "公開されたハンドブック / A published handbook",
        requiredProperties = {"version", "language", "handbook", "publishedAt"})
record PublishedHandbookResponse(
        @Schema(examples = "1") int version,
        @Schema(examples = "ja") String language,
        HandbookResponse handbook,
        Instant publishedAt) {

    static PublishedHandbookResponse of(PublishedHandbook published) {
        return new PublishedHandbookResponse(
                published.origin().number(),
                published.origin().language().tag(),
                HandbookResponse.of(published.text().handbook()),
                published.publishedAt());
    }
}
