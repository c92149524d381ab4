package jp.hoshimori.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;
import jp.hoshimori.gateway.route.RouteMatch;
import jp.hoshimori.gateway.route.RouteTable;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** Lets through what the OpenAPI document knows, and nothing else. */
final class Routing implements Policy {

    private final RouteTable routes;

    Routing(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        HttpServerRequest request = exchange.request();
        RouteMatch match = routes.find(request.method().name(), request.path());
        if (match instanceof RouteMatch.Found found) {
            exchange.routedTo(found.route());
            return next.answer(exchange);
        }
        throw match instanceof RouteMatch.OtherMethods other ? wrongMethod(other.allowed()) : unknownPath();
    }

    private static ProblemException unknownPath() {
        return new ProblemException(
                CommonProblems.NOT_FOUND,
                LocalizedText.of(
                        "このアドレスはありません。使えるアドレスは /openapi.yaml にあります。",
                        "There is nothing at this address. /openapi.yaml lists the addresses there are."));
    }

    private static ProblemException wrongMethod(Set<String> allowed) {
        String methods = String.join(", ", allowed);
        return new ProblemException(
                CommonProblems.METHOD_NOT_ALLOWED,
                LocalizedText.of("このアドレスが受け付けるメソッド: {0}", "This address answers: {0}")
                        .format(methods),
                List.of(),
                Map.of("Allow", methods));
    }
}
