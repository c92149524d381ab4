package jp.hoshimori.endtoend;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Consumer;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.User;

/** Puts an access token on each request, and a new one well before the old one ends. */
final class FreshToken implements Consumer<HttpRequest.Builder> {

    private static final Duration USED_FOR = Duration.ofMinutes(3);

    private final LocalEnvironment system;
    private final User user;
    private String token;
    private long fetchedAt;

    FreshToken(LocalEnvironment system, User user) {
        this.system = system;
        this.user = user;
    }

    @Override
    public void accept(HttpRequest.Builder request) {
        request.header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (token == null || System.nanoTime() - fetchedAt > USED_FOR.toNanos()) {
            token = system.accessToken(user);
            fetchedAt = System.nanoTime();
        }
        return token;
    }
}
