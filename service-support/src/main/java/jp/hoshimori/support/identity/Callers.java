package jp.hoshimori.support.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who is calling. */
@RequestScoped
public class Callers {

    private final CurrentIdentityAssociation identities;

    Callers(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** The caller of this request; {@link Caller#ANONYMOUS} without a token. */
    public Caller current() {
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.ANONYMOUS;
        }
        return new Caller(token.getSubject(), organization(token), identity.getRoles(), scopes(token));
    }

    private static Optional<UUID> organization(JsonWebToken token) {
        return token.<String>claim("org").flatMap(Callers::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOneOfOurs) {
            return Optional.empty();
        }
    }

    private static Set<String> scopes(JsonWebToken token) {
        return token.<String>claim("scope").stream()
                .flatMap(scopes -> Arrays.stream(scopes.split(" ")))
                .filter(scope -> !scope.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }
}
