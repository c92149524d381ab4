package jp.hoshimori.declaration.member.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The code of an invitation, which works once.
 *
 * @param value 128 random bits in base64url when the service made it, anything when somebody typed it
 */
public record InvitationCode(String value) {

    private static final int BYTES = 16;

    /** A code that nobody guesses. */
    public static InvitationCode random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new InvitationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Its SHA-256, by which it is found again without being kept. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.strip().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "InvitationCode[…]";
    }
}
