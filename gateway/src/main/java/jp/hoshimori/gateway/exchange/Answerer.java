package jp.hoshimori.gateway.exchange;

import io.vertx.core.Future;

/** Whoever answers an exchange. */
@FunctionalInterface
public interface Answerer {

    /**
     * Answers the exchange.
     *
     * @return done when the response has been written; failed, usually with a {@code ProblemException}, when it has
     *     still to be refused
     */
    Future<Void> answer(Exchange exchange);
}
