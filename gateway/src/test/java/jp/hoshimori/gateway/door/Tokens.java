package jp.hoshimori.gateway.door;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Tokens as the realm gives them out, signed with a key of this test run, and broken ones. */
final class Tokens {

    static final String ISSUER = "https://realm.test/realms/hoshimori";
    private static final String AUDIENCE = "hoshimori-api";
    private static final KeyPair REALM = newKeys();
    private static final KeyPair STRANGER = newKeys();

    private Tokens() {}

    static JWTParser parser() {
        JWTAuthContextInfo context = new JWTAuthContextInfo(REALM.getPublic(), ISSUER);
        context.setExpectedAudience(Set.of(AUDIENCE));
        return new DefaultJWTParser(context, new DefaultJWTCallerPrincipalFactory());
    }

    /** The realm's keys as it publishes them, under a name. */
    static String keySet(String keyId) {
        RSAPublicKey key = (RSAPublicKey) REALM.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(keyId, base64Url(key.getModulus()), base64Url(key.getPublicExponent()));
    }

    static String valid(String scope) {
        return claims().claim("scope", scope).sign(REALM.getPrivate());
    }

    static String expired() {
        Instant past = Instant.now().minusSeconds(600);
        return claims().issuedAt(past).expiresAt(past.plusSeconds(300)).sign(REALM.getPrivate());
    }

    static String forged() {
        return claims().jws().keyId("stranger").sign(STRANGER.getPrivate());
    }

    static String forAnotherAudience() {
        return claims().audience("another-api").sign(REALM.getPrivate());
    }

    static String ofAnotherIssuer() {
        return claims().issuer("https://elsewhere.test").sign(REALM.getPrivate());
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("0f0e7c5e-0000-4000-8000-000000000001")
                .claim("azp", "partner-portal")
                .expiresIn(300);
    }

    private static String base64Url(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
