package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.hoshimori.diagnosis.handbook.model.HandbookLink;
import jp.hoshimori.diagnosis.handbook.model.Reader;

/** Makes links that nobody guesses and tells readers apart without knowing them. */
@ApplicationScoped
class HandbookSecrets {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_SECRET = 16;
    private static final int SEED_BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SecureRandom random = new SecureRandom();
    private final byte[] linkKey;
    private final byte[] readerKey;

    HandbookSecrets(HandbookConfig config) {
        byte[] secret = config.secret().getBytes(StandardCharsets.UTF_8);
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("hoshimori.handbook.secret needs at least 16 characters");
        }
        // A key for each use, so that neither says anything of the other or of what else is made of the secret.
        linkKey = hmac(secret, "handbook link".getBytes(StandardCharsets.US_ASCII));
        readerKey = hmac(secret, "handbook reader".getBytes(StandardCharsets.US_ASCII));
    }

    /** A link to a version that there has never been before. */
    HandbookLink newLink(UUID versionId) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HandbookLink.of(seed, sha256(token(seed, versionId)));
    }

    /** The token that opens a version; empty when the link was made under another secret and cannot be shown. */
    Optional<String> token(HandbookLink link, UUID versionId) {
        String token = token(link.seedBytes(), versionId);
        return Optional.of(token)
                .filter(made -> HexFormat.of().formatHex(sha256(made)).equals(link.fingerprint()));
    }

    /** What a token's link is found by; empty for what never was a token. */
    Optional<String> fingerprint(String token) {
        return TOKEN.matcher(token).matches() ? Optional.of(HexFormat.of().formatHex(sha256(token))) : Optional.empty();
    }

    /** What a reader of a version is known by: the same word stands for different readers in different versions. */
    String mark(Reader reader, UUID versionId) {
        String content = versionId + ":" + reader.word();
        return HexFormat.of().formatHex(hmac(readerKey, content.getBytes(StandardCharsets.UTF_8)));
    }

    private String token(byte[] seed, UUID versionId) {
        String content = HexFormat.of().formatHex(seed) + ":" + versionId;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac(linkKey, content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + HMAC, impossible);
        }
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
