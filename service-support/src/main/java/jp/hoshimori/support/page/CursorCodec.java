package jp.hoshimori.support.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a sort key into text that callers cannot read meaning into or change: {@code base64url(mac ‖ key)}, with an
 * HMAC-SHA256 over the key and the list it belongs to, cut to 128 bits.
 */
final class CursorCodec {

    private static final int MAC_BYTES = 16;
    private static final int SHORTEST_SECRET = 16;
    private static final String SEPARATOR = "\u001f";

    private final SecretKeySpec key;

    CursorCodec(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("hoshimori.cursor.secret needs at least 16 characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String encode(List<String> sortKey, String list) {
        byte[] content = String.join(SEPARATOR, sortKey).getBytes(StandardCharsets.UTF_8);
        byte[] mac = mac(content, list);
        byte[] cursor = Arrays.copyOf(mac, MAC_BYTES + content.length);
        System.arraycopy(content, 0, cursor, MAC_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The sort key; empty for a cursor that this platform has not given out for this list. */
    Optional<List<String>> decode(String cursor, String list) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notOneOfOurs) {
            return Optional.empty();
        }
        if (bytes.length < MAC_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, MAC_BYTES, bytes.length);
        if (!MessageDigest.isEqual(mac(content, list), Arrays.copyOf(bytes, MAC_BYTES))) {
            return Optional.empty();
        }
        return Optional.of(List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
    }

    private byte[] mac(byte[] content, String list) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), MAC_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }
}
