package jp.hoshimori.support.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * An AES-256 key and the id that tells which key a stored value was written with.
 *
 * @param id the first eight hexadecimal digits of the key's SHA-256, so that nobody has to name keys
 * @param key the key
 */
record ContactKey(String id, SecretKey key) {

    private static final int LENGTH = 32;
    private static final int ID_BYTES = 4;
    private static final String HOW_TO_MAKE_ONE = " Make one with: openssl rand -base64 32";

    /**
     * The key that a piece of configuration holds.
     *
     * @throws IllegalArgumentException when it is not base64 of 32 bytes; the message does not repeat it
     */
    static ContactKey parse(String base64) {
        byte[] bytes = decode(base64.trim());
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("HOSHIMORI_CONTACT_KEY must hold " + LENGTH + " bytes, but it holds "
                    + bytes.length + "." + HOW_TO_MAKE_ONE);
        }
        return new ContactKey(id(bytes), new SecretKeySpec(bytes, "AES"));
    }

    /** What to tell an operator who gave no key at all. */
    static IllegalArgumentException missing() {
        return new IllegalArgumentException("HOSHIMORI_CONTACT_KEY is not set: it holds 32 random bytes in base64, the"
                + " key that contact data is stored under." + HOW_TO_MAKE_ONE);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // The decoder's message quotes characters of the key, so it goes no further.
            throw new IllegalArgumentException("HOSHIMORI_CONTACT_KEY is not base64." + HOW_TO_MAKE_ONE);
        }
    }

    private static String id(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "ContactKey[" + id + "]";
    }
}
