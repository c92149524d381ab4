package jp.hoshimori.gateway.token;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Verifies tokens by signature, issuer, audience and expiry. The work is done off the event loop: it is arithmetic that
 * takes a while, and now and then it fetches the realm's keys.
 */
public final class TokenVerifier {

    private final JWTParser parser;
    private final Vertx vertx;
    private final Duration patience;

    /**
     * A verifier.
     *
     * @param patience how long a request waits for the realm's keys before it is answered 503
     */
    public TokenVerifier(JWTParser parser, Vertx vertx, Duration patience) {
        this.parser = parser;
        this.vertx = vertx;
        this.patience = patience;
    }

    /** The verified token; failed with a {@code ProblemException} that says what is wrong with it. */
    Future<AccessToken> verify(String token) {
        return vertx.executeBlocking(() -> AccessToken.of(parser.parse(token)), false)
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(explain(failure)));
    }

    private static Throwable explain(Throwable failure) {
        if (failure instanceof ParseException rejected) {
            return TokenRefusals.rejected(rejected);
        }
        return failure instanceof TimeoutException ? TokenRefusals.keysUnavailable() : failure;
    }
}
