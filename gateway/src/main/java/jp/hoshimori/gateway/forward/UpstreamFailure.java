package jp.hoshimori.gateway.forward;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** What a service failed to do, with the word it is counted under and what the caller is told. */
enum UpstreamFailure {
    UNREACHABLE("unreachable"),
    BUSY("busy"),
    TIMEOUT("timeout"),
    BROKEN("broken"),
    TRUNCATED("truncated");

    private final String reason;

    UpstreamFailure(String reason) {
        this.reason = reason;
    }

    static UpstreamFailure of(Throwable failure) {
        if (failure instanceof ConnectionPoolTooBusyException) {
            return BUSY;
        }
        if (failure instanceof ConnectTimeoutException || failure instanceof TimeoutException) {
            return TIMEOUT;
        }
        boolean unreachable = failure instanceof ConnectException || failure instanceof UnknownHostException;
        return unreachable ? UNREACHABLE : BROKEN;
    }

    /** The word it is counted under. */
    String reason() {
        return reason;
    }

    /** What the caller is told. */
    ProblemException refusal() {
        return switch (this) {
            case UNREACHABLE ->
                new ProblemException(
                        CommonProblems.BAD_GATEWAY,
                        LocalizedText.of(
                                "担当のサービスに接続できません。少し待ってからもう一度送ってください。",
                                "The service behind does not accept connections. Try again in a moment."));
            case BUSY ->
                new ProblemException(
                        CommonProblems.UNAVAILABLE,
                        LocalizedText.of(
                                "担当のサービスが混み合っています。少し待ってからもう一度送ってください。",
                                "The service behind is too busy. Try again in a moment."),
                        List.of(),
                        Map.of("Retry-After", "1"));
            case TIMEOUT ->
                new ProblemException(
                        CommonProblems.UPSTREAM_TIMEOUT,
                        LocalizedText.of(
                                "担当のサービスが時間内に答えませんでした。処理された可能性があります。",
                                "The service behind did not answer in time. It may have done what was asked."));
            case BROKEN, TRUNCATED ->
                new ProblemException(
                        CommonProblems.BAD_GATEWAY,
                        LocalizedText.of(
                                "担当のサービスとの接続が途中で切れました。処理された可能性があります。",
                                "The connection to the service behind broke. It may have done what was asked."));
        };
    }
}
