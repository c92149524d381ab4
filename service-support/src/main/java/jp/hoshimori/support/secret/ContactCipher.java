package jp.hoshimori.support.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals contact data for storage and opens it again: AES-256-GCM under a fresh nonce, bound to its row, so that a sealed
 * value copied into another row does not open.
 *
 * <p>A sealed value is the key's id, a dot, and base64url of nonce, ciphertext and tag.
 */
public final class ContactCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final ContactKey current;
    private final Map<String, ContactKey> keys;

    /**
     * A cipher that writes with one key and reads with any.
     *
     * @param current the key that values are sealed with
     * @param previous keys that values may still be sealed with
     */
    ContactCipher(ContactKey current, List<ContactKey> previous) {
        this.current = current;
        this.keys = Stream.concat(Stream.of(current), previous.stream())
                .collect(Collectors.toUnmodifiableMap(ContactKey::id, Function.identity(), (first, same) -> first));
    }

    /**
     * The cipher with the keys of an installation.
     *
     * @throws IllegalArgumentException without a key, and for one that is none; the message says how to make one
     */
    public static ContactCipher of(ContactConfig config) {
        ContactKey current = config.key().map(ContactKey::parse).orElseThrow(ContactKey::missing);
        List<ContactKey> previous = config.previousKeys().orElse(List.of()).stream()
                .map(ContactKey::parse)
                .toList();
        return new ContactCipher(current, previous);
    }

    /**
     * The text, sealed for a row; each call answers another value.
     *
     * @param row the ids that tell the row from every other one of any organization
     */
    public String seal(String row, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, current, row, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] stored = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return current.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(stored);
    }

    /**
     * The text that was sealed.
     *
     * @throws UnreadableContactException when it was sealed for another row, under a key that is not configured, or was
     *     changed since
     */
    public String open(String row, String sealed) {
        int dot = sealed.indexOf('.');
        ContactKey key = keys.get(sealed.substring(0, Math.max(dot, 0)));
        if (key == null) {
            throw new UnreadableContactException("it was written under a key that is not configured", null);
        }
        ByteBuffer stored = ByteBuffer.wrap(decode(sealed.substring(dot + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        stored.get(nonce);
        byte[] body = new byte[stored.remaining()];
        stored.get(body);
        return new String(run(Cipher.DECRYPT_MODE, key, row, nonce, body), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, ContactKey key, String row, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new UnreadableContactException("it was changed, or belongs to another row", failure);
        }
    }

    private static byte[] decode(String base64) {
        try {
            byte[] stored = Base64.getUrlDecoder().decode(base64);
            if (stored.length >= NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return stored;
            }
            throw new UnreadableContactException("it is too short", null);
        } catch (IllegalArgumentException notBase64) {
            throw new UnreadableContactException("it is not base64", notBase64);
        }
    }
}
