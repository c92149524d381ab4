package jp.hoshimori.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import jp.hoshimori.gateway.browser.SecurityHeaders;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.LingeringClose;
import jp.hoshimori.gateway.limit.BodyGuard;
import org.jboss.logging.Logger;

/**
 * One request on its way to a service, and the response on its way back.
 *
 * <p>Its outcome is decided once, by whichever comes first: the response's head, a failure of the connection, the
 * deadline, or a broken limit. Whoever comes later finds it decided and clears up.
 */
final class Passage {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final Exchange exchange;
    private final Upstream upstream;
    private final Forwarding forwarding;
    private final ProxyRequest outbound;
    private final Promise<ProxyResponse> outcome = Promise.promise();
    private BodyGuard guard;
    private HttpClientRequest current;
    private Deadline deadline = Deadline.notYet();
    private boolean repeated;
    private boolean finished;

    Passage(Exchange exchange, Upstream upstream, Forwarding forwarding) {
        this.exchange = exchange;
        this.upstream = upstream;
        this.forwarding = forwarding;
        this.outbound = ProxyRequest.reverseProxy(exchange.request());
    }

    /** Carries the request there and the response back; failed when the exchange has still to be refused. */
    Future<Void> run() {
        RequestHeaders.rewrite(outbound.headers(), exchange);
        if (exchange.hasBody()) {
            guardBody();
        } else {
            outbound.setBody(null);
            exchange.request().resume();
            startDeadline();
        }
        exchange.response().closeHandler(gone -> abandon(new HttpClosedException("The caller went away")));
        send();
        return outcome.future().onComplete(decided -> deadline.cancel()).compose(this::deliver);
    }

    /** A service's own reason phrase is dropped: with one, Vert.x would send a 304 as if a body followed. */
    private Future<Void> deliver(ProxyResponse response) {
        ResponseHeaders.rewrite(response.headers());
        SecurityHeaders.makeRoom(exchange.response().headers(), response.headers());
        response.setStatusMessage(null);
        return response.send().onSuccess(sent -> delivered()).onFailure(this::broken);
    }

    /** A service may answer before it has read the whole body; the rest of it is then of no use to anyone. */
    private void delivered() {
        finished = true;
        if (guard != null && exchange.bodyPending()) {
            guard.release();
            current.reset();
            LingeringClose.begin(exchange);
        }
    }

    private void guardBody() {
        continueIfAsked();
        guard = new BodyGuard(exchange, forwarding.limits(), this::abandon, this::startDeadline);
        outbound.setBody(Body.body(guard, outbound.getBody().length()));
    }

    private void continueIfAsked() {
        if ("100-continue".equalsIgnoreCase(exchange.request().getHeader("Expect"))) {
            exchange.response().writeContinue();
        }
    }

    private void startDeadline() {
        Duration time =
                forwarding.settings().deadlineOf(exchange.route().orElseThrow().operationId());
        if (!outcome.future().isComplete() && !deadline.isRunning()) {
            deadline = Deadline.in(exchange.vertx(), time, () -> fail(new TimeoutException("deadline")));
        }
    }

    private void send() {
        RequestOptions options =
                upstream.request().setMethod(exchange.request().method()).setURI(target());
        outbound.setURI(target());
        Future.<HttpClientRequest>future(
                        opened -> forwarding.client().request(options).onComplete(opened))
                .onSuccess(this::carry)
                .onFailure(this::fail);
    }

    /** The address in origin form, whatever form the caller used. */
    private String target() {
        String query = exchange.request().query();
        return query == null ? exchange.request().path() : exchange.request().path() + "?" + query;
    }

    private void carry(HttpClientRequest opened) {
        if (!isWanted()) {
            opened.reset();
            return;
        }
        current = opened;
        opened.exceptionHandler(reported -> LOG.tracef(reported, "request to service ended early"));
        outbound.send(opened).onSuccess(outcome::tryComplete).onFailure(this::repeatOrFail);
    }

    private void repeatOrFail(Throwable failure) {
        if (mayRepeat(failure)) {
            repeated = true;
            forwarding.metrics().retried(upstream.service());
            send();
        } else {
            fail(failure);
        }
    }

    /**
     * A pooled connection may die just as it is used. A request that changes nothing is then sent once more; any other
     * is not, because the service may have acted on it.
     */
    private boolean mayRepeat(Throwable failure) {
        HttpMethod method = exchange.request().method();
        boolean safe = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        boolean connectionDied = failure instanceof HttpClosedException || failure instanceof IOException;
        return safe && connectionDied && guard == null && !repeated && isWanted();
    }

    private boolean isWanted() {
        return !outcome.future().isComplete() && !exchange.response().closed();
    }

    private void fail(Throwable failure) {
        if (outcome.future().isComplete()) {
            return;
        }
        if (exchange.response().closed()) {
            abandon(failure);
            return;
        }
        UpstreamFailure known = UpstreamFailure.of(failure);
        forwarding.metrics().upstreamFailed(upstream.service(), known.reason());
        abandon(known.refusal());
    }

    /** Decides the outcome, and gives up the connection to the service. */
    private void abandon(Throwable reason) {
        outcome.tryFail(reason);
        if (guard != null) {
            guard.release();
        }
        if (current != null && !finished) {
            current.reset();
        }
    }

    /** A stream that was reset was given up by this side, for a caller that left or a limit that was broken. */
    private void broken(Throwable failure) {
        finished = true;
        if (!(failure instanceof StreamResetException)) {
            forwarding.metrics().upstreamFailed(upstream.service(), UpstreamFailure.TRUNCATED.reason());
        }
    }
}
