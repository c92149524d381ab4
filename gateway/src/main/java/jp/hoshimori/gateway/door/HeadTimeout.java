package jp.hoshimori.gateway.door;

import io.netty.util.Attribute;
import io.netty.util.AttributeKey;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;

/**
 * Closes a connection whose first request does not arrive in time. The idle timeout cannot do it: a sender that drips
 * one byte a second is never idle.
 */
final class HeadTimeout {

    private static final AttributeKey<Runnable> CANCEL = AttributeKey.valueOf(HeadTimeout.class, "cancel");

    private HeadTimeout() {}

    static void begin(Vertx vertx, HttpConnection connection, Duration time) {
        long timer = vertx.setTimer(time.toMillis(), id -> connection.close());
        attribute(connection).set(() -> vertx.cancelTimer(timer));
    }

    static void requestArrived(HttpConnection connection) {
        Runnable cancel = attribute(connection).getAndSet(null);
        if (cancel != null) {
            cancel.run();
        }
    }

    private static Attribute<Runnable> attribute(HttpConnection connection) {
        return ((ConnectionBase) connection).channelHandlerContext().channel().attr(CANCEL);
    }
}
