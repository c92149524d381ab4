package jp.hoshimori.declaration.logomark;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jp.hoshimori.declaration.logomark.model.MarkFile;

/** The responses that carry a mark. Whoever opens one in a browser sees a picture, and nothing in it can run. */
final class MarkPictures {

    private MarkPictures() {}

    /** The picture as a file to keep. */
    static Response of(MarkFile file, EntityTag tag, ResponseBuilder unchanged) {
        ResponseBuilder response = unchanged != null
                ? unchanged
                : Response.ok(file.content(), file.mark().format().mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s\""
                                        .formatted(file.mark().fileName()));
        return response.tag(tag)
                // Asked for again each time: the right to it may have ended.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
