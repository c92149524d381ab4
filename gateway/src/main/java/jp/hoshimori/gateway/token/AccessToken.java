package jp.hoshimori.gateway.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the gateway needs to know of a verified token.
 *
 * @param scopes the scopes it was given
 * @param client the registered client it was given to
 */
record AccessToken(Set<String> scopes, Optional<String> client) {

    static AccessToken of(JsonWebToken token) {
        Optional<String> scope = token.claim("scope");
        Optional<String> client = token.claim("azp");
        return new AccessToken(scope.map(AccessToken::words).orElse(Set.of()), client);
    }

    private static Set<String> words(String spaceSeparated) {
        return Set.copyOf(Arrays.asList(spaceSeparated.trim().split(" +")));
    }
}
