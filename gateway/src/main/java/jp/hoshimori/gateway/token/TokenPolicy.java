package jp.hoshimori.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;
import jp.hoshimori.gateway.route.Access;

/**
 * Lets through whoever may call the operation. A token that was sent is verified even where none is needed: a caller
 * who believes to be signed in should hear that they are not.
 */
public final class TokenPolicy implements Policy {

    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]++=*)", Pattern.CASE_INSENSITIVE);

    private final TokenVerifier verifier;

    /** The rule with this verifier. */
    public TokenPolicy(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        Access access = exchange.route().orElseThrow().access();
        Optional<String> token = tokenOf(exchange);
        if (token.isPresent()) {
            return verifier.verify(token.get()).compose(verified -> {
                verified.client().ifPresent(exchange::calledBy);
                requireScopes(access, verified.scopes());
                return next.answer(exchange);
            });
        }
        if (access instanceof Access.TokenHolders) {
            throw TokenRefusals.missing();
        }
        return next.answer(exchange);
    }

    private static Optional<String> tokenOf(Exchange exchange) {
        List<String> values = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(values.get(0).trim());
        if (values.size() > 1 || !bearer.matches()) {
            throw TokenRefusals.notBearer();
        }
        return Optional.of(bearer.group(1));
    }

    private static void requireScopes(Access access, Set<String> scopes) {
        if (access instanceof Access.TokenHolders holders && !holders.admits(scopes)) {
            throw TokenRefusals.insufficientScope(holders.alternatives().get(0));
        }
    }
}
