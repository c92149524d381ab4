package jp.hoshimori.gateway.exchange;

import io.vertx.core.Future;
import java.util.List;

/** A rule at the door: it lets an exchange pass to whoever comes next, answers it by itself, or refuses it. */
@FunctionalInterface
public interface Policy {

    /**
     * Applies the rule.
     *
     * @param next who answers when the rule has nothing against it
     * @return what came of it; failed with a {@code ProblemException} when the rule refuses
     */
    Future<Void> apply(Exchange exchange, Answerer next);

    /** Whoever answers behind a list of rules, applied from first to last. */
    static Answerer chain(List<Policy> policies, Answerer last) {
        Answerer answerer = last;
        for (int i = policies.size() - 1; i >= 0; i--) {
            Policy policy = policies.get(i);
            Answerer next = answerer;
            answerer = exchange -> policy.apply(exchange, next);
        }
        return answerer;
    }
}
