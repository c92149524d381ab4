package jp.hoshimori.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as the realm would give them out: valid ones by role, and ones that are wrong in a single point. */
public final class TestTokens {

    private static final String AUDIENCE = "hoshimori-api";
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private TestTokens() {}

    /** A person of the organization who may read and answer. */
    public static String member(UUID organization) {
        return valid(organization, "member").sign(signingKey());
    }

    /** A person of the organization who may also declare. */
    public static String admin(UUID organization) {
        return valid(organization, "member", "admin").sign(signingKey());
    }

    /** A supporter's client with these scopes. */
    public static String supporter(UUID organization, String... scopes) {
        return valid(organization, "supporter")
                .claim("scope", String.join(" ", scopes))
                .sign(signingKey());
    }

    /** Someone who runs the platform, of no organization. */
    public static String operator() {
        return claims("operator").sign(signingKey());
    }

    /** Someone who runs the platform and belongs to an organization as well. */
    public static String operator(UUID organization) {
        return valid(organization, "operator").sign(signingKey());
    }

    /** A member's token that ended a while ago. */
    public static String expired(UUID organization) {
        Instant end = Instant.now().minus(Duration.ofHours(1));
        return valid(organization, "member", "admin")
                .issuedAt(end.minus(LIFETIME))
                .expiresAt(end)
                .sign(signingKey());
    }

    /** A member's token that somebody else has signed. */
    public static String forged(UUID organization) {
        return valid(organization, "member", "admin").sign(TestKeys.generate().getPrivate());
    }

    /** A member's token for another API. */
    public static String forAnotherAudience(UUID organization) {
        return valid(organization, "member", "admin").audience("another-api").sign(signingKey());
    }

    private static JwtClaimsBuilder valid(UUID organization, String... roles) {
        return claims(roles).claim("org", organization.toString());
    }

    private static JwtClaimsBuilder claims(String... roles) {
        Instant now = Instant.now();
        return Jwt.issuer(RealParts.ISSUER)
                .subject(UUID.randomUUID().toString())
                .audience(AUDIENCE)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME));
    }

    private static PrivateKey signingKey() {
        return TestKeys.read(ConfigProvider.getConfig().getValue(RealParts.SIGNING_KEY, String.class));
    }
}
