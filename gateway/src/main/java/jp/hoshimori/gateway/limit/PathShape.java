package jp.hoshimori.gateway.limit;

import io.vertx.core.Future;
import java.util.regex.Pattern;
import jp.hoshimori.gateway.exchange.Answerer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.gateway.exchange.Policy;

/**
 * Refuses a path that the gateway and a service might read differently: dot segments, empty segments, path parameters,
 * and separators or control characters behind percent signs.
 */
public final class PathShape implements Policy {

    private static final Pattern CHARACTERS = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@%/-]*+");
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern HIDDEN = Pattern.compile("%(2[eEfF]|5[cC]|25|3[bB]|[01][0-9A-Fa-f]|7[fF])");
    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.{1,2}(/|$)");

    @Override
    public Future<Void> apply(Exchange exchange, Answerer next) {
        String path = exchange.request().path();
        if (isAmbiguous(path) || exchange.request().uri().indexOf('#') >= 0) {
            throw LimitRefusals.malformed(
                    "アドレスに使えない書き方があります (.. や //、符号化された / や . など)。",
                    "The address is written in a way that is not accepted (such as .., //, or an encoded / or dot).");
        }
        return next.answer(exchange);
    }

    static boolean isAmbiguous(String path) {
        return path == null
                || !CHARACTERS.matcher(path).matches()
                || path.contains("//")
                || BROKEN_PERCENT.matcher(path).find()
                || HIDDEN.matcher(path).find()
                || DOT_SEGMENT.matcher(path).find();
    }
}
