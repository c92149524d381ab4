package jp.hoshimori.gateway.door;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Refusals;
import jp.hoshimori.gateway.limit.LimitRefusals;
import jp.hoshimori.gateway.limit.LimitSettings;
import jp.hoshimori.problem.ProblemException;

/** Answers what could not be read as an HTTP request, and closes the connection, which is out of step. */
final class InvalidRequests {

    private final LimitSettings limits;

    InvalidRequests(LimitSettings limits) {
        this.limits = limits;
    }

    void answer(Exchange exchange) {
        exchange.response().putHeader("Connection", "close");
        Refusals.answer(exchange, refusal(exchange.request().decoderResult().cause()));
        exchange.request().connection().close();
    }

    private ProblemException refusal(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return LimitRefusals.uriTooLong(limits.uriLength());
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return LimitRefusals.headersTooLarge(limits.headerBytes());
        }
        return LimitRefusals.malformed("HTTP リクエストとして読み取れません。", "This cannot be read as an HTTP request.");
    }
}
