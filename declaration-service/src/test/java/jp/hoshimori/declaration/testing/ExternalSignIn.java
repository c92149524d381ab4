package jp.hoshimori.declaration.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens of people who signed in with an external identity provider and belong to no organization yet. */
public final class ExternalSignIn {

    private ExternalSignIn() {}

    /** A signed token with what the provider says of the person's organization. */
    public static String token(Map<String, String> claims) {
        Config config = ConfigProvider.getConfig();
        JwtClaimsBuilder token = Jwt.issuer(config.getValue("mp.jwt.verify.issuer", String.class))
                .subject(UUID.randomUUID().toString())
                .audience("hoshimori-api")
                .expiresAt(Instant.now().plusSeconds(300));
        claims.forEach(token::claim);
        return token.sign(key(config.getValue("hoshimori.test.signing-key", String.class)));
    }

    private static PrivateKey key(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("The test's signing key cannot be read", unreadable);
        }
    }
}
