package jp.hoshimori.declaration.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals contacts for storage and opens them again: AES-256-GCM under a fresh nonce, bound to the organization and the
 * contact, so that a sealed value copied into another row does not open.
 *
 * <p>A sealed value is the key's id, a dot, and base64url of nonce, ciphertext and tag.
 */
final class ContactCipher {

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

    /** The text, sealed for that row; each call answers another value. */
    String seal(UUID organizationId, UUID contactId, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(
                Cipher.ENCRYPT_MODE,
                current,
                row(organizationId, contactId),
                nonce,
                text.getBytes(StandardCharsets.UTF_8));
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
    String open(UUID organizationId, UUID contactId, String sealed) {
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
        return new String(
                run(Cipher.DECRYPT_MODE, key, row(organizationId, contactId), nonce, body), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, ContactKey key, byte[] row, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new UnreadableContactException("it was changed, or belongs to another row", failure);
        }
    }

    private static byte[] row(UUID organizationId, UUID contactId) {
        return (organizationId + "/" + contactId).getBytes(StandardCharsets.US_ASCII);
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
