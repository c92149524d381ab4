package jp.hoshimori.gateway.limit;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;

/** Refuses a body that is announced larger than its operation takes, before any of it is read. */
public final class AnnouncedBody implements Policy {

    private final LimitSettings limits;

    /** The rule with these limits. */
    public AnnouncedBody(LimitSettings limits) {
        this.limits = limits;
    }

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long most = limits.bodyBytesOf(exchange.route().orElseThrow().operationId());
        if (length != null && Long.parseLong(length) > most) {
            throw LimitRefusals.bodyTooLarge(most);
        }
        return next.answer(exchange);
    }
}
