package jp.hoshimori.local;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Supplier;

/** An access token that is replaced by a new one well before it ends, however long its holder goes on. */
public final class FreshToken {

    /** Of the five minutes for which a token is valid. */
    private static final Duration USED_FOR = Duration.ofMinutes(3);

    private final Supplier<String> fetch;
    private String token;
    private long fetchedAt;

    FreshToken(Supplier<String> fetch) {
        this.fetch = fetch;
    }

    /** A token that is valid for two minutes at least. */
    public synchronized String value() {
        if (token == null || System.nanoTime() - fetchedAt > USED_FOR.toNanos()) {
            fetchedAt = System.nanoTime();
            token = fetch.get();
        }
        return token;
    }

    /** Makes a request its holder's. */
    public void authorize(HttpRequest.Builder request) {
        request.header("Authorization", "Bearer " + value());
    }
}
