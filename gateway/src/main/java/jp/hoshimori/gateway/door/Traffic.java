package jp.hoshimori.gateway.door;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** The exchanges under way, over all event loops. While the gateway closes, it lets none in and waits for the rest. */
final class Traffic implements Policy {

    private final AtomicInteger underWay = new AtomicInteger();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private volatile boolean closing;

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        if (closing) {
            throw new ProblemException(
                    CommonProblems.UNAVAILABLE,
                    LocalizedText.of(
                            "この入口は停止中です。もう一度送ると別の入口が答えます。",
                            "This gateway is shutting down. Send the request again; another one will answer."),
                    List.of(),
                    Map.of("Retry-After", "1", "Connection", "close"));
        }
        return next.answer(exchange);
    }

    void entered() {
        underWay.incrementAndGet();
    }

    void left() {
        if (underWay.decrementAndGet() == 0 && closing) {
            drained.complete(null);
        }
    }

    boolean isClosing() {
        return closing;
    }

    /** Lets no further exchange in; the answer is done when the last one under way has left. */
    CompletableFuture<Void> close() {
        closing = true;
        if (underWay.get() == 0) {
            drained.complete(null);
        }
        return drained;
    }
}
