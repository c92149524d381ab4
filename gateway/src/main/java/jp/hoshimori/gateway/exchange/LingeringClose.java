package jp.hoshimori.gateway.exchange;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;

/**
 * The end of a connection whose request was refused before its body had arrived. Closing at once would reset the
 * connection under the sender's hands and lose the refusal, so the rest is read and thrown away, within bounds.
 */
public final class LingeringClose {

    private static final long MAX_BYTES = 8L * 1024 * 1024;
    private static final long MAX_MILLIS = 2_000;

    private long discarded;

    private LingeringClose() {}

    /** Begins to read and discard what is left of the request's body; the connection is closed after it. */
    public static void begin(Exchange exchange) {
        new LingeringClose().discard(exchange);
    }

    private void discard(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        HttpConnection connection = request.connection();
        long timer = exchange.vertx().setTimer(MAX_MILLIS, id -> connection.close());
        connection.closeHandler(v -> exchange.vertx().cancelTimer(timer));
        request.exceptionHandler(cut -> connection.close());
        request.handler(part -> {
            discarded += part.length();
            if (discarded > MAX_BYTES) {
                connection.close();
            }
        });
        request.endHandler(v -> connection.close());
        request.resume();
    }
}
