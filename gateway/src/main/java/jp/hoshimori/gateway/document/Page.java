package jp.hoshimori.gateway.document;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A text that never changes while the gateway runs.
 *
 * @param mediaType its Content-Type
 * @param body its bytes
 * @param etag its strong entity tag, quotes included
 */
record Page(String mediaType, Buffer body, String etag) {

    static Page of(String mediaType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Page(mediaType, Buffer.buffer(bytes), '"' + digest(bytes) + '"');
    }

    /** Whether an {@code If-None-Match} header says that the reader has this very text. */
    boolean isKnownTo(String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::trim)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
