package jp.hoshimori.gateway.limit;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.regex.Pattern;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;
import jp.hoshimori.problem.ProblemException;

/** Refuses a request that could be understood in two ways, or that announces more than the limits allow. */
public final class RequestShape implements Policy {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9a-fA-F:.]+](:[0-9]{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final LimitSettings limits;

    /** The rule with these limits. */
    public RequestShape(LimitSettings limits) {
        this.limits = limits;
    }

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        HttpServerRequest request = exchange.request();
        requireLimits(request);
        requireOneHost(request);
        requireOneFraming(request.headers());
        return next.answer(exchange);
    }

    private void requireLimits(HttpServerRequest request) {
        if (request.uri().length() > limits.uriLength()) {
            throw LimitRefusals.uriTooLong(limits.uriLength());
        }
        if (request.headers().entries().size() > limits.headerCount()) {
            throw LimitRefusals.tooManyHeaders(limits.headerCount());
        }
    }

    private static void requireOneHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        boolean mayBeAbsent = request.version() == HttpVersion.HTTP_1_0;
        if (hosts.isEmpty() && mayBeAbsent) {
            return;
        }
        if (hosts.size() != 1 || !HOST.matcher(hosts.get(0)).matches()) {
            throw LimitRefusals.malformed(
                    "Host ヘッダーはちょうど 1 つ、正しい形で必要です。",
                    "There must be exactly one Host header, and it must be well-formed.");
        }
    }

    private static void requireOneFraming(MultiMap headers) {
        List<String> lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        List<String> encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean both = !lengths.isEmpty() && !encodings.isEmpty();
        if (both
                || lengths.size() > 1
                || !encodings.stream().allMatch("chunked"::equalsIgnoreCase)
                || encodings.size() > 1) {
            throw ambiguousLength();
        }
        if (!lengths.isEmpty() && !LENGTH.matcher(lengths.get(0)).matches()) {
            throw ambiguousLength();
        }
    }

    static ProblemException ambiguousLength() {
        return LimitRefusals.malformed(
                "本文の長さの示し方が一通りに読み取れません。Content-Length か Transfer-Encoding: chunked のどちらか一方を使ってください。",
                "The body's length is stated ambiguously. Use either one Content-Length or Transfer-Encoding: chunked.");
    }
}
