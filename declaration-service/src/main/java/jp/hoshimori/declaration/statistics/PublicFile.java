package jp.hoshimori.declaration.statistics;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import jp.hoshimori.support.http.EntityTags;

/** An answer for anyone, as JSON or as CSV, that may be kept for an hour. */
final class PublicFile {

    static final String CSV = "text/csv";

    private static final String CSV_IN_UTF8 = "text/csv;charset=UTF-8";
    private static final String CACHE_CONTROL = "public, max-age=3600";

    private PublicFile() {}

    /**
     * The answer; 304 where the caller has it already.
     *
     * @param content what the answer is made of: another content is another version
     * @param name the file's name, without its ending
     */
    static Response of(
            Request request,
            HttpHeaders headers,
            Locale locale,
            Object content,
            String name,
            Supplier<?> json,
            Supplier<String> csv) {
        boolean asCsv = prefersCsv(headers);
        long version = Integer.toUnsignedLong((content + " " + asCsv).hashCode());
        Response response = EntityTags.conditional(request, version, locale, asCsv ? csv : json);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (response.hasEntity() && asCsv) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.valueOf(CSV_IN_UTF8));
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        } else if (response.hasEntity()) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
        return response;
    }

    /** Whether CSV is named before anything that JSON would do for. */
    private static boolean prefersCsv(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(MediaType.valueOf(CSV))) {
                return true;
            }
        }
        return false;
    }
}
