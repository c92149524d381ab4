package jp.hoshimori.support.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer as it is stored and given again. */
record StoredAnswer(byte[] fingerprint, int status, String location, String etag, String language, byte[] body) {

    Response toResponse(boolean replayed) {
        Response.ResponseBuilder response = Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .entity(body);
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        if (replayed) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}
